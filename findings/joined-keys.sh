#!/bin/sh
# Miller 6.6.0, R 4.2.2, danfojs-node 1.1.2, vega 6.4.0 (npm): two groups of two columns are one, for their values are put together to a key.
#
# Rows of two columns, chapter and item, with the values 1 and 2.3 and with 1.2 and 3, a figure of each: 10 and 5; in place of the point also a dash, an underscore, a
# comma and a stroke. The figure summed by both columns: by Miller (stats1, count-distinct, join), R (ave(), split(), aggregate(), data.table's by), danfo.js
# (groupby(), merge()), Vega (aggregate, joinaggregate) and pandas.
# Guess: two columns are compared as two, whatever is in them, or what is put between is no character of text.
# Seen: to Miller it is a comma: 1 with "2,3" and "1,2" with 3 are one group, the first one's, of 15, and join pairs each with the other's. To R's ave() and split() it is a
# point, so that items of chapters, 1.2, are added up; aggregate() and data.table are right. To danfo.js it is a dash in groupby() and an underscore in merge(), which
# gives the rows of others; to Vega a stroke. pandas is right. No messages.
# shellcheck disable=SC2016 # R has dollars
# shellcheck source=findings/lib
. "$(dirname "$0")/lib"
# shellcheck disable=SC2034 # need reads it
tree_also=npm
need miller=6.6.0 r-base-core=4.2.2.20221110 r-cran-data.table=1.14.8 python3=3.11.2 python3-pandas=1.5.3
modules vega@6.4.0
# the scripts of danfo.js's packages would fetch a library for neural networks, which no table needs
modules --ignore-scripts danfojs-node@1.1.2
cd "$tmp"

# make SEPARATOR: t.csv, and r.csv with one of its two groups and another figure
make() {
	printf 'a,b,n\n1,"2%s3",10\n"1%s2",3,5\n' "$1" "$1" >t.csv
	printf 'a,b,m\n1,"2%s3",7\n' "$1" >r.csv
}
cat >group.js <<'END'
const [tool, separator] = process.argv.slice(2), a = ['1', '1' + separator + '2'], b = ['2' + separator + '3', '3'], n = [10, 5];
const vega = async type => {
	const its = await import('vega'), values = n.map((n, i) => ({ a: a[i], b: b[i], n }));
	const transform = [{ type, groupby: ['a', 'b'], ops: ['sum'], fields: ['n'], as: ['n'] }];
	const view = new its.View(its.parse({ data: [{ name: 't', values, transform }] }), { renderer: 'none' });
	await view.runAsync();
	return view.data('t').map(row => row.n);
};
const danfo = () => require('danfojs-node');
const wanted = {
	groupby: () => new (danfo().DataFrame)({ a, b, n }).groupby(['a', 'b']).col(['n']).sum().values.map(row => row[2]),
	merge: () => danfo().merge({ left: new (danfo().DataFrame)({ a, b, n }), right: new (danfo().DataFrame)({ a: a.slice(0, 1), b: b.slice(0, 1), m: [7] }),
		on: ['a', 'b'], how: 'inner' }).values.map(row => row.slice(2).join('+')),
	aggregate: () => vega('aggregate'),
	joinaggregate: () => vega('joinaggregate'),
};
// what TensorFlow says of itself is no part of it
(async () => process.stdout.write('\n=' + (await wanted[tool]()).join(' ') + '\n', () => process.exit()))();
END
group() { "$node" group.js "$@" 2>/dev/null | sed -n 's/^=//p'; }
miller() { mlr --icsv --onidx "$@" | paste -sd ' '; }
by_r() {
	make "$1"
	Rscript --vanilla -e 't <- read.csv("t.csv", colClasses = c("character", "character", "numeric"))' -e "cat($2)" 2>&1
}

make ,
expect 'Miller, sum, comma' "$(miller stats1 -a sum -f n -g a,b 'then' cut -f n_sum t.csv)" 15
expect 'Miller, count-distinct, comma' "$(miller count-distinct -f a,b 'then' cut -f count t.csv)" 2
expect 'Miller, join, comma' "$(miller join -j a,b -f r.csv 'then' cut -o -f m,n t.csv)" '7 10 7 5'
make .
expect 'Miller, sum, point' "$(miller stats1 -a sum -f n -g a,b 'then' cut -f n_sum t.csv)" '10 5'
expect 'R, ave, point' "$(by_r . 'ave(t$n, t$a, t$b, FUN = sum)')" '15 15'
expect 'R, split, point' "$(by_r . 'sapply(split(t$n, list(t$a, t$b), drop = TRUE), sum)')" 15
expect 'R, ave, dash' "$(by_r - 'ave(t$n, t$a, t$b, FUN = sum)')" '10 5'
expect 'R, aggregate, point' "$(by_r . 'sort(aggregate(n ~ a + b, t, sum)$n)')" '5 10'
expect 'data.table, point' "$(by_r . 'data.table::as.data.table(t)[, sum(n), by = .(a, b)]$V1')" '10 5'
expect 'danfo.js, groupby, dash' "$(group groupby -)" 15
expect 'danfo.js, groupby, point' "$(group groupby .)" '10 5'
expect 'danfo.js, merge, underscore' "$(group merge _)" '10+7 5+7'
expect 'danfo.js, merge, point' "$(group merge .)" 10+7
expect 'Vega, aggregate, stroke' "$(group aggregate '|')" 15
expect 'Vega, joinaggregate, stroke' "$(group joinaggregate '|')" '15 15'
expect 'Vega, aggregate, dash' "$(group aggregate -)" '10 5'
for separator in . ',' - _ '|'; do
	make "$separator"
	expect "pandas, $separator" "$(/usr/bin/python3 -c 'import pandas; print(*pandas.read_csv("t.csv", dtype={"a": str, "b": str}).groupby(["a", "b"]).n.sum())')" '10 5'
done
verdict
