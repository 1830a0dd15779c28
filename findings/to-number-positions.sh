#!/bin/sh
# PostgreSQL 15, to_number(): 12.5 by '9999' is 125, and the digits of 共123件 are 1.
#
# Figures as text, a unit in front or behind, read by to_number() with a template of nines that has a position for
# each character and some to spare, as one does to take the number out of 123件. All texts are ones that a cast refuses.
# Guess: a template longer than the number does no harm; what does not fit it is an error, or the number ends there: a
# point that the template has not ends it, 12, or is refused.
# Seen: without D or a point in the template, a point in the number is skipped like a comma, and what is behind it goes
# on: 12.5 is 125, ten times as much. 12 345, a number and its neighbour, is 12345. What is in front is skipped, but
# each byte of it takes a position: 共 takes three, so that '9999' leaves one digit of 123, '99999' two, '999999' all. A
# minus behind the number is lost. By '999' 1234 is 123. No error, no warning; errors come where no digit is left.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need postgresql-15=15.20
server

number() { $psql -v VERBOSITY=sqlstate -c "SELECT to_number('$1', '$2')" 2>&1 | sed 's/.*ERROR: *//'; }
expect '123件 by 999999' "$(number 123件 999999)" 123
expect '12.5 by 9999' "$(number 12.5 9999)" 125
expect '12.5万元 by 99999' "$(number 12.5万元 99999)" 125
expect '12.5 by 9999D9' "$(number 12.5 9999D9)" 12.5
expect '12 345 by 999999' "$(number '12 345' 999999)" 12345
expect '共123件 by 999' "$(number 共123件 999)" 22P02
expect '共123件 by 9999' "$(number 共123件 9999)" 1
expect '共123件 by 99999' "$(number 共123件 99999)" 12
expect '共123件 by 999999' "$(number 共123件 999999)" 123
expect '5- by 999' "$(number 5- 999)" 5
expect '1234 by 999' "$(number 1234 999)" 123
for text in 12.5万元 '12 345' 共123件 5-; do
	expect "$text by a cast" "$($psql -v VERBOSITY=sqlstate -c "SELECT '$text'::numeric" 2>&1 | sed 's/.*ERROR: *//')" 22P02
done
verdict
