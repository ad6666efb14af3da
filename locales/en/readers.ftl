# What the readers of answers ask back or point out. Each text names the cause and gives an example.
# { $shown } is what the person wrote, shortened.

one-answer = We received several lines at once. Please send one answer per message, or use the form.

name-short = Please write your full name, at least two letters. Example: <b>Budi Santoso, S.T.</b>
name-long = This name is too long to print on the certificate. Please use at most { $limit } characters.
name-contact = What we received looks like a number or an address: <code>{ $shown }</code>. Please write your full name. Example: <b>Siti Aminah, S.K.M.</b>
name-sentence = We are waiting for your full name, as it will be printed on the certificate. Example: <b>Budi Santoso, S.T.</b>
name-characters = <code>{ $shown }</code> cannot be used in a name on the certificate. Please use Latin letters, full stops, commas, apostrophes or hyphens. Example: <b>Dr. Siti Nur'aini, M.K3</b>
name-case = Your name will be printed on the certificate. Is it written <b>{ $shown }</b>?
name-sure = Your name will be printed on the certificate. Is your name <b>{ $shown }</b>?
name-two = What we received looks like the names of two people: <code>{ $shown }</code>. Please write your own name only; each participant registers from their own Telegram account. Example: <b>Budi Santoso, S.T.</b>

company-short = Please write the name of your company or institution. Example: <b>PT Maju Bersama</b>
company-long = This company or institution name is too long. Please use at most { $limit } characters.
company-contact = <code>{ $shown }</code> looks like an email address or a telephone number. Please write the name of your company or institution. Example: <b>PT Maju Bersama</b>
company-waiting = We are waiting for the name of your company or institution. Example: <b>PT Maju Bersama</b>. If you do not work at present or work for yourself, please write <b>Perorangan</b> or <b>Mandiri</b>.

position-short = Please write your position. Example: <b>HSE Officer</b> or <b>Head of K3 Section</b>
position-long = This position is too long. Please use at most { $limit } characters.
position-contact = <code>{ $shown }</code> looks like an email address or a telephone number. Please write your position. Example: <b>HSE Officer</b>
position-waiting = We are waiting for your position. Example: <b>HSE Officer</b> or <b>Head of K3 Section</b>. If you do not work at present or work for yourself, please write <b>Perorangan</b> or <b>Mandiri</b>.

province-unsure = <b>{ $shown }</b> could mean several provinces. Please choose the one you mean, or write the name of another province.
one-sure = Did you mean <b>{ $shown }</b>?
province-unknown = We could not find the province <code>{ $shown }</code>. Please write the name of your province, regency or city. Example: <b>Jawa Barat</b> or <b>Kota Bekasi</b>

phone-missing = We could not find a mobile number in your answer. Please write an active mobile number. Example: <b>0812-3456-7890</b>
phone-share = The bot cannot see your Telegram number. Please press the button <b>Share my mobile number</b> below to send it, or write an active mobile number. Example: <b>0812-3456-7890</b>
phone-digits = The number of digits in <code>{ $shown }</code> does not match a mobile number. Please check it. Example: <b>0812-3456-7890</b>
phone-landline = <code>{ $shown }</code> looks like an office or home number. Please write a mobile number. Example: <b>0812-3456-7890</b>
phone-country = <code>{ $shown }</code> does not match a mobile number from abroad. Please write it in full, with the country code. Example: <b>+65 8123 4567</b>
phone-unsure = We found more than one number. Which mobile number do you use?

email-missing = We could not find the sign <b>@</b> in your email address. Please write it in full. Example: <b>name@gmail.com</b>
email-form = The email address <code>{ $shown }</code> does not look complete. Please write it in full, without spaces. Example: <b>name@gmail.com</b>
email-long = This email address is too long. Please use at most { $limit } characters.
email-typo = You wrote <code>{ $shown }</code>. Did you mean <b>{ $suggested }</b>?
email-unsure = There is more than one possibility. Which email address do you use?

skp-missing = We could not find an SKP number in your answer. Please write it as in the Surat Keputusan Penunjukan (decree of appointment). Example: <b>KEP.1234/NAKER-BINWASK3/VII/2024</b>. If you have no SKP yet, you can answer <b>belum ada</b> (none yet).
skp-long = This SKP number is too long (at most { $limit } characters). Please write the number only. Example: <b>KEP.1234/NAKER-BINWASK3/VII/2024</b>. If you have no SKP yet, you can answer <b>belum ada</b> (none yet).
skp-unusual = The number <code>{ $shown }</code> looks different from the usual form, for example <b>KEP.1234/NAKER-BINWASK3/VII/2024</b>. Use it anyway?
skp-unsure = We found more than one number. Which SKP number do you use?
skp-certificate = The number <code>{ $shown }</code> looks like that of a training certificate, not of a Surat Keputusan Penunjukan (SKP, decree of appointment). Use it anyway?
skp-licence = The number <code>{ $shown }</code> looks like that of a company's appointment (PJK3), not of an SKP in your own name. Use it anyway?
skp-other = This answer looks like a date, a telephone number or a NIK, not an SKP number; we do not need your NIK. Example of an SKP number: <b>KEP.1234/NAKER-BINWASK3/VII/2024</b>. If you have no SKP yet, you can answer <b>belum ada</b> (none yet).

date-missing = We could not find a date in your answer. Please write the day, month and year. Example: <b>14 March 2028</b>
date-incomplete = <code>{ $shown }</code> is not complete yet. Please write the day, month and year. Example: <b>14 March 2028</b>
date-impossible = The date <code>{ $shown }</code> is not in the calendar: that month has { $last } days. Please check it. Example: <b>14 March 2028</b>
date-month = The month in <code>{ $shown }</code> does not fit. The order is day/month/year, with months 1 to 12. Example: <b>14/3/2028</b>
date-year = The year in <code>{ $shown }</code> does not fit. Please write a year between 1990 and 2099. Example: <b>14 March 2028</b>
date-unsure = We found more than one date. Which date do you mean?

category-unsure = Please choose the participant category that suits you best.
category-unknown = We do not recognise the category <code>{ $shown }</code> yet. Example answers: <b>Ahli K3 Umum</b>, <b>Ahli K3 Listrik</b>, <b>Pengawas Ketenagakerjaan</b> (labour inspector) or <b>Other</b>.
