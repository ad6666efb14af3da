### Cancelling: a registration that was sent, or answers that were not.

ask-registration = Which registration would you like to cancel?
ask-cancel-sure = Cancel registration <code>{ $number }</code> for <b>{ $title }</b>? Your seat or place is given up for others at once.
ask-cancel = The registration has stopped and has not been sent to the organisers. Your answers are still saved. Continue or delete them?
cancel-unclear = To cancel the registration, type <b>yes</b>. To stay registered, type <b>no</b>.
cancel-kept = Understood, you stay registered.
cancel-nothing = There is no registration that can be cancelled here. If the event has begun, please write to the organisers or contact { $contact }.
option-sure-yes = Yes, I am sure
option-cancel-continue = Continue
option-cancel-delete = Delete my answers
registration-cancelled = Registration <code>{ $number }</code> for <b>{ $title }</b> has been cancelled. Thank you for telling us.
button-cancel-sent = Cancel what was sent
draft-deleted = Your answers have been deleted. To register, type /start.
cancelled = The registration has been cancelled. To register, type /start.
