#!/bin/sh
# pandas 1.5.3, tabulate 0.8.9: to_markdown() writes 1234567.89 as 1.23457e+06 and 123456.78 as 123457, Decimals and text too.
#
# A table of three amounts, as floats, as Decimals, and as text; of three counts, one of which is missing; and of codes and of numbers of
# paragraphs as text, written by to_markdown(), which tabulate does, by to_html() and by print().
# Guess: to_markdown() writes what print() and to_html() do, text as it is.
# Seen: six digits of a number, whatever the others in its column need: 1234567.89 is 1.23457e+06, 123456.78 is 123457, and 1234567
# is 1.23457e+06 where another count is missing. A column of text that looks like numbers is taken for numbers: so are Decimals and text,
# 12E3 and 1E5 are 12000 and 100000, the paragraph 1.10 is 1.1. No message. disable_numparse=True writes text and Decimals as they are;
# floatfmt keeps the digits, and does not keep text. print() and to_html() have all.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need python3=3.11.2 python3-pandas=1.5.3 python3-tabulate=0.8.9
cd "$tmp"
cat >write.py <<'END'
import sys, re, decimal, pandas
amounts = ["1234567.89", "123456.78", "7730.28"]
values = {"float": [float(a) for a in amounts], "Decimal": [decimal.Decimal(a) for a in amounts], "text": amounts, "count": [1234567, None, 5],
          "code": ["12E3", "1E5"], "paragraph": ["1.1", "1.10"]}[sys.argv[1]]
table = pandas.DataFrame({"n": values})
if sys.argv[2] == "to_html":
    print(*re.findall("<td>(.*?)</td>", table.to_html(index=False)))
elif sys.argv[2] == "print":
    print(*table.to_string(index=False, header=False).split())
else:
    lines = table.to_markdown(index=False, **({sys.argv[2]: eval(sys.argv[3])} if sys.argv[2:] != ["to_markdown"] else {})).split("\n")[2:]
    print(*(line.strip("| ") for line in lines))
END
written() { /usr/bin/python3 -W error write.py "$@"; }
for values in float Decimal text; do
	expect "$values" "$(written $values to_markdown)" '1.23457e+06 123457 7730.28'
	expect "$values, to_html()" "$(written $values to_html)" '1234567.89 123456.78 7730.28'
	expect "$values, print()" "$(written $values print)" '1234567.89 123456.78 7730.28'
done
expect 'count' "$(written count to_markdown)" '1.23457e+06 nan 5'
expect 'code' "$(written code to_markdown)" '12000 100000'
expect 'paragraph' "$(written paragraph to_markdown)" '1.1 1.1'
expect 'float, floatfmt' "$(written float floatfmt '".2f"')" '1234567.89 123456.78 7730.28'
expect 'paragraph, floatfmt' "$(written paragraph floatfmt '".2f"')" '1.10 1.10'
for values in Decimal text; do
	expect "$values, disable_numparse" "$(written $values disable_numparse True)" '1234567.89 123456.78 7730.28'
done
expect 'paragraph, disable_numparse' "$(written paragraph disable_numparse True)" '1.1 1.10'
verdict
