"""Academic, professional and religious titles around a name: which words are titles, and how each is spelled.

A title is known by its letters alone: "ST", "S.T." and "s.t" are one. Dots stay as they were typed.
"""

import re

_BEFORE = (
    "Ir dr drg drh Drs Dra Prof H Hj KH TGH Apt Ners Ns Gus Ust Ustz Tgk Pdt Rm R RA RM RR Rr Tn Ny "
    "Bpk Ibu Sdr Sdri Brigjen Kombes AKBP AKP Kompol Iptu Ipda Letkol Kol Kapten Mayor Serma"
)
_AFTER = (
    "ST STr STP STh SH SHut SHum SHI SHG SE SEI SEk SEAk SS SSi SSiT SSos SSosI SSn SST SSTP SSTr SStat "
    "SKom SKed SKep SKepNs SKM SKMK SKH SKPm SGz SFarm SFil SFt SIP SIKom SIPust SP SPd SPdI "
    "SPdK SPt SPi SPsi SAB SAP SAg SAk SAnt SArs SBns SBio SDs STrT STrK SKes STrKes STrK3 SKKK SK3 SKL "
    "MT MTI MTr MTrT MM MMT MMA MMSI MH MHum MHKes MKn MKM MKes MKKK MK3 MK3L MKep MKed MKom MKL MPH MSc "
    "MSi MSos MSM MSE MSIE MStat MEng MEK MEI MP MPd MPdI MPsi MPA MPP MPM MAP MAB MAg MAk MA MBA "
    "MBus MIKom MIP MIB MIL MIng MFarm MGz MBiomed MArs MDs MEpid MHSc MOHS MErg MPar MPt MTh MTP MURP "
    "LLM LLB PhD DBA EdD BA BSc BEng BBA BIT BOSH AMd AMdT AMdK3 AMdKL AMdKes AMdKep AMdKeb AMdKom "
    "AMdAk AMdPer AMaPd AMK AMKL AMPd SiTKeb SSTK3 SSTKL Ners Ns Apt SpA SpB SpOk SpOG SpPD SpJP SpM "
    "SpKK SpKFR SpKKLP SpTHTKL SpAn SpRad SpP SpN SpS SpU SpOT Ak CA CPA CFA CFP CFE CSP CIH CHST CMIOSH "
    "CRMO CRMP CRP CRA CRGP CERG QRMO QRMP QRMA QIA QHSE QHSEO QWP QCRO ASP GSP IPP IPM IPU ASEANEng "
    "ACPE APEC PMP PMI CISA CISM CISSP CEH CHRP CHRM CHSE CHSNC CHCM CHS CLA CPHR CSCP GradIOSH "
    "TechIOSH MIOSH MRSP AIFO AIFM WSO AK3 AK3U AK3L K3 OSH OHS Lc BKP SJ CSE MTD MHan "
    "MTrHan MSiHan"
)
_NUMBERED = re.compile(r"[a-z]{0,6}k3[a-z]{0,4}|[sd][1-4]|[a-z]{1,6}\d")


def _table(words: str) -> dict[str, str]:
    table: dict[str, str] = {}
    for word in words.split():
        table.setdefault(word.casefold(), word)
    return table


_PREFIXES = _table(_BEFORE)
_SUFFIXES = _table(_AFTER)


def title_span(words: list[str]) -> tuple[int, int]:
    """Where the name itself begins and ends among the words, titles before and after it left out."""
    start, end = 0, len(words)
    while start < end - 1 and _letters(words[start]) in _PREFIXES:
        start += 1
    comma = next((i + 1 for i in range(start, end) if words[i].endswith(",")), end)
    if all(_may_be_title(word) for word in words[comma:]):
        end = comma
    while end - 1 > start and is_title_after(words[end - 1]):
        end -= 1
    return start, end


def is_title_after(word: str) -> bool:
    """Whether the word, standing after a name, is a title we know."""
    return _letters(word) in _SUFFIXES or all(
        _letters(part) in _SUFFIXES for part in re.split(r"[,/]", word) if part
    )


def may_hold_digits(word: str) -> bool:
    """Digits belong to titles only: K3, M.K3, A.Md.K3, S1."""
    parts = [_letters(part) for part in re.split(r"[,/]", word) if part]
    dotted = "." in word or word.isupper()
    return all(
        not re.search(r"\d", part)
        or part in _SUFFIXES
        or (bool(_NUMBERED.fullmatch(part)) and (dotted or "k3" in part or len(part) == 2))
        for part in parts
    )


def spelled_title(word: str) -> str:
    """A title typed in one case with the name, in its usual case: "s.kom." is "S.Kom.", "IR." is "Ir."."""
    return re.sub(r"[^,/]+", lambda part: _cased(part.group()), word)


def _cased(word: str) -> str:
    key = _letters(word)
    usual = _PREFIXES.get(key) or _SUFFIXES.get(key)
    if key == "dr":
        usual = "Dr" if word.isupper() else "dr"
    if usual is None:
        return word.upper() if "." in word or len(word) <= 4 else word
    letters = iter(usual)
    return "".join(next(letters, c) if c.isalnum() else c for c in word)


def _may_be_title(word: str) -> bool:
    return is_title_after(word) or "." in word.rstrip(",") or may_be_initials(word)


def may_be_initials(word: str) -> bool:
    """Two to four consonant-heavy capitals such as an unknown certificate's letters."""
    letters = _letters(word)
    return 2 <= len(letters) <= 4 and not re.search(r"[aeiou]", letters)


def _letters(word: str) -> str:
    return re.sub(r"[^a-z0-9]", "", word.casefold())
