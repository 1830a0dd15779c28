#!/bin/sh
# espeak-ng 1.51: a Chinese voice reads 1000000 as 一万, which is 10000, 105 as 一百五, which is 150, and 12.5 without its point.
#
# The phonemes of numbers as a report has them, by the Mandarin voice that takes Latin letters for pinyin and by the Cantonese one, beside those
# of numerals in characters by the same voice, without stress and pauses; and of characters by the voice that is taken for zh, cmn.
# Speech Dispatcher, by which Orca speaks, takes espeak-ng unless told otherwise.
# Guess: numbers are read as a Chinese reads them, or digit by digit.
# Seen: in groups of three digits, where Chinese has four, and with 万 for a million: 10000 is 十千, 1000000 is 一万, 100000000 is 一百万.
# Cantonese has 百万 for ten thousand: 10000 is 一百万. Mandarin says no zero inside a number: 105 is 一百五, 1005 is 一千五, as one says 150
# and 1500. Neither says the point: 12.5 is 十二五, 0.05 is 零零五. 5678 is right. cmn has a pinyin for each character, and takes that of many for
# English and its tone for a number: 件 is "jian four", behind the number of pieces.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
need espeak-ng=1.51

# How VOICE reads a text
sounds() { espeak-ng -v "$1" -q -x "$2" | tr -d "_|!', \n"; }
# What of the numerals behind it the number sounds like
like() {
	voice=$1 number=$2
	shift 2
	for numeral; do
		[ "$(sounds "$voice" "$number")" != "$(sounds "$voice" "$numeral")" ] || { echo "$numeral"; return; }
	done
	echo none
}
mandarin=cmn-latn-pinyin
expect 'Mandarin, 5678' "$(like $mandarin 5678 五千六百七十八)" 五千六百七十八
expect 'Mandarin, 105' "$(like $mandarin 105 一百零五 一百五)" 一百五
expect 'Mandarin, 1005' "$(like $mandarin 1005 一千零五 一千五)" 一千五
expect 'Mandarin, 10000' "$(like $mandarin 10000 一万 十千)" 十千
expect 'Mandarin, 100000' "$(like $mandarin 100000 十万 一百千)" 一百千
expect 'Mandarin, 1000000' "$(like $mandarin 1000000 一百万 一万)" 一万
expect 'Mandarin, 1,000,000' "$(like $mandarin 1,000,000 一百万 一万)" 一万
expect 'Mandarin, 100000000' "$(like $mandarin 100000000 一亿 一百万)" 一百万
expect 'Mandarin, 12.5' "$(like $mandarin 12.5 十二点五 十二五)" 十二五
expect 'Mandarin, 0.05' "$(like $mandarin 0.05 零点零五 零零五)" 零零五
expect 'Cantonese, 5678' "$(like yue 5678 五千六百七十八)" 五千六百七十八
expect 'Cantonese, 105' "$(like yue 105 一百零五 一百五)" 一百零五
expect 'Cantonese, 10000' "$(like yue 10000 一万 一百万)" 一百万
expect 'Cantonese, 100000' "$(like yue 100000 十万 十百万)" 十百万
expect 'Cantonese, 1000000' "$(like yue 1000000 一百万 一百百万)" 一百百万
expect 'Cantonese, 12.5' "$(like yue 12.5 十二点五 十二五)" 十二五
expect 'cmn, 件' "$(like cmn 件 'jian four')" 'jian four'
verdict
