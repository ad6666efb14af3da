### Panitia: roles and invitations.

role-owner = Owner
role-organizer = Organizer
role-verifier = Verifier
role-scanner = Scanner
role-may-organizer = run events, participants, broadcasts, summaries and downloads
role-may-verifier = see participants and decide about luring applications
role-may-scanner = record luring attendance at the venue
scope-all = all events
bot-name-unknown = The bot's name is not known yet because it has just been started. Please try again in a moment.

invite-role = Whom would you like to invite? Choose the role.
invite-event = <b>{ $role }</b> for which event?
invite-all-events = All events
invite-link = ✉️ <b>Invitation: { $role }</b>
    Event: { $scope }
    May: { $may }

    Send this link to your colleague:
    { $link }

    It works once, until { $until }. Whoever opens it gets this role, so send it to that person only.
ask-staff-name = Welcome. Please write your name as your colleagues know it.
staff-name-unclear = Please write your name with 2–60 letters. Example: <i>Rina Contoh</i>.
staff-name-later = All right. Your role is valid already; type / to see its commands.
staff-welcome = ✅ Welcome, { $name }! Your role: <b>{ $role }</b> ({ $may }).
    Type / to see the commands you may use. All actions are recorded in the history.
staff-has-joined = ✅ { $name } has accepted your invitation as { $role }.
staff-list = <b>Committee</b> (page { $page } of { $pages })
    { $lines }
staff-line = • { $name } · { $role } · { $scope }
staff-invited-open = Invitations not used yet: { $count }.
staff-revoke = Revoke unused invitations
staff-revoked = ✅ { $count } invitations revoked.
staff-remove = Remove { $name } ({ $role })
staff-remove-ask = Take the role <b>{ $role }</b> from { $name } ({ $scope })? The committee's commands stop working for them at once.
staff-remove-sure = Yes, remove
staff-removed = ✅ The role { $role } ({ $scope }) was taken from { $name }.
staff-role-ended = Your role as { $role } ({ $scope }) has ended. Thank you for your help.
staff-gone = That role is gone already.

invite-not-yours = An invitation for that role and event can only be made by somebody with a higher role there.
