#!/bin/sh
# coreutils 9.1, glibc 2.36: in zh_CN.UTF-8 `sort -u` has one line of 𬭎村 and 𫖮村, and `join` has the figure of one beside that of the other.
#
# Names of two places, each with a rare character of names beyond the basic plane, of two with characters of
# extension A, and of two with common ones; sorted, joined, compared and counted in the locales zh_CN, en_US and C, all UTF-8.
# Guess: since glibc 2.28 took ISO 14651 of 2016 any two characters differ, by their code if by nothing else, as they do in C.UTF-8 and in
# PostgreSQL; it was long ago that sort -u lost lines.
# Seen: a character for which the locale has no place counts as any other such: in zh_CN 67,380 Chinese characters and each Korean syllable, in
# en_US 71,951 are one. sort -u has one of the two lines, join a row of 12 and 7 of two places, comm a name in both lists that is
# in one, and sort leaves the lines of one name apart, so that uniq -c has it twice. No message. In C.UTF-8 all is right; so is 岱村, 黄村.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need coreutils=9.1 libc-bin=2.36 locales=2.36 python3=3.11.2
mkdir "$tmp/locales"
cd "$tmp"
for language in zh_CN en_US; do localedef -i "$language" -f UTF-8 "locales/$language.UTF-8" || die "no $language"; done
ln -s /usr/lib/locale/C.utf8 locales/C.utf8

cat >count.py <<'END'
import collections, locale, sys, unicodedata
locale.setlocale(locale.LC_ALL, "")
places = collections.defaultdict(list)
for code in range(0x3400, 0x110000):
    name = unicodedata.name(chr(code), "")
    if name.startswith(("CJK UNIFIED", "HANGUL SYLLABLE")):
        places[locale.strxfrm(chr(code))].append(name[:3])
most = collections.Counter(max(places.values(), key=len))
print(most["CJK"], "Chinese", most["HAN"], "Korean") if len(most) > 1 else print("none")
END
in_locale() { language=$1 && shift && LOCPATH=$tmp/locales LC_ALL=$language.UTF-8 "$@"; }
lines() { language=$1 && shift && printf '%s\n' "$@" | in_locale "$language" sort -u | grep -c .; }
joined() { printf '𬭎村 12\n' >a && printf '𫖮村 7\n' >b && in_locale "$1" join a b; }
common() { printf '𬭎村\n' >a && printf '𫖮村\n' >b && in_locale "$1" comm -12 a b; }
counted() { printf '𬭎村\n𫖮村\n𬭎村\n' | in_locale "$1" sort | in_locale "$1" uniq -c | tr -s ' \n' ' '; }
for language in zh_CN en_US; do
	expect "$language, one to it are" "$(in_locale $language /usr/bin/python3 count.py)" \
		"$([ $language = zh_CN ] && echo 67380 Chinese 11172 Korean || echo 71951 Chinese 11172 Korean)"
	expect "$language, sort -u" "$(lines $language 𬭎村 𫖮村)" 1
	expect "$language, join" "$(joined $language)" '𬭎村 12 7'
	expect "$language, comm -12" "$(common $language)" '𫖮村'
	expect "$language, sort | uniq -c" "$(counted $language)" ' 1 𬭎村 1 𫖮村 1 𬭎村 '
	expect "$language, sort -u of common names" "$(lines $language 岱村 黄村)" 2
done
expect 'en_US, sort -u, extension A' "$(lines en_US 䶮村 㙍村)" 1
expect 'C, one to it are' "$(in_locale C /usr/bin/python3 count.py)" 'none'
expect 'C, sort -u' "$(lines C 𬭎村 𫖮村)" 2
expect 'C, join' "$(joined C)" ''
expect 'C, comm -12' "$(common C)" ''
expect 'C, sort | uniq -c' "$(counted C)" ' 1 𫖮村 2 𬭎村 '
verdict
