#!/bin/sh
# PHP 8.2.36 intl (ICU 72.1), nzh 1.0.14, chinese-numbers-converter 2.3.1 (npm): 一百五, which is 150, is 105, 一〇五 is 10, 两百 is 0.
#
# Numbers as texts have them, read by NumberFormatter::parse() in zh, which is ICU's, decodeS() of nzh and toInteger() of
# chinese-numbers-converter: 一百二十, 一百五, 一万二, 一〇五, 一二三, 二〇二二, 两百, 两千零二十二, 12万 and 三亿五; and in zh_Hant 十二万.
# Guess: what is written as one says it is read as one says it, 一百五 is 150, and what is not understood is false, NaN or an exception.
# Seen: to ICU and nzh 一百五 is 105 and 一万二 10002. Of digits after each other ICU has two or four, 二〇二二 is 2022, but of three and five it leaves out the
# last: 一〇五 is 10, 一二三四五 is 1234. nzh leaves out 〇, so that 一〇五 is 15 and 二〇二二 222, does not know 两, so that 两百 is 0 and 两千零二十二 is 22, and
# has 0 for 12万, of which ICU has 12; in zh_Hant 十二万 is 12. What is left over is shown only by the third argument of parse().
# chinese-numbers-converter has all but 三亿五, 300000005 to all three. No message.
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
# shellcheck disable=SC2034 # need reads it
tree_also=npm
need php8.2-cli=8.2.36 php8.2-intl=8.2.36 libicu72=72.1
modules nzh@1.0.14 chinese-numbers-converter@2.3.1
cd "$tmp"

cat >read.php <<'END'
<?php
$reader = new NumberFormatter($argv[1], NumberFormatter::SPELLOUT);
foreach (array_slice($argv, 2) as $text) { $value = $reader->parse($text); $all[] = $value === false ? 'false' : $value; }
echo implode(' ', $all);
END
cat >read.js <<'END'
const [library, ...texts] = process.argv.slice(2), its = require(library);
console.log(texts.map(text => library === 'nzh' ? its.cn.decodeS(text) : new its(text).toInteger()).join(' '));
END
set -- 一百二十 一百五 一万二 一〇五 一二三 二〇二二 两百 两千零二十二 12万 三亿五
expect 'texts' "$*" '一百二十 一百五 一万二 一〇五 一二三 二〇二二 两百 两千零二十二 12万 三亿五'
expect 'ICU, zh' "$(php read.php zh "$@")" '120 105 10002 10 12 2022 200 2022 12 300000005'
expect 'ICU, zh_Hant, 十二万 十二萬' "$(php read.php zh_Hant 十二万 十二萬)" '12 120000'
expect 'ICU, zh, 五五 一二三四五' "$(php read.php zh 五五 一二三四五)" '55 1234'
expect 'ICU, zh, 件' "$(php read.php zh 件)" 'false'
expect 'nzh' "$("$node" read.js nzh "$@")" '120 105 10002 15 123 222 0 22 0 300000005'
expect 'chinese-numbers-converter' "$("$node" read.js chinese-numbers-converter "$@")" '120 150 12000 105 123 2022 200 2022 120000 300000005'
verdict
