### Greetings, thanks, and sentences in between.

talk-greeting = Warm greetings from the organisers. Let us continue.
talk-noted = All right. To see your registration: /status.
talk-thanks = You are most welcome.
talk-link = The session link is sent in this chat to online participants shortly before the event.
talk-place = Venue for those attending offline: { $place }. Online participants join from where they are.
talk-see-list = Dates and venues of all events are in the list; type /start to see it.
talk-withdraw = To cancel a registration that was sent: /batal. To have data erased: /hapusdata. Thank you for letting us know.
talk-human = We are sorry for the trouble. Please write to the organisers with the button below, or contact { $contact }. What you have filled in is not lost.
talk-unknown = We cannot answer this question here; please contact { $contact }.
