### Panitia: what all commands use.

job-failed = Sorry, this could not be done, although it was tried several times. Please give the command again; if it still fails, contact { $contact }.
file-large = This file is too large to be read. Please send a smaller one (20 MB at most).
file-gone = This file can't be fetched any more. Please send it once more.
panitia-not-asked = Nothing is being asked just now. Type / to see the committee's commands, or /start to register as a participant.
help-panitia = <b>Commands of the committee</b>
    { $lines }
help-line = /{ $name }: { $what }

# Pages of a list
page-of = Page { $page } of { $pages }
page-before = ‹ Previous
page-next = Next ›
