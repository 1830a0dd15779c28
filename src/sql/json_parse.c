/*-------------------------------------------------------------------------
 *
 * json_parse.c
 *	  Reads pieces of a jsonb, and says precisely what is wrong with them.
 *
 * Knows what kinds of values there are, not what a report is made of.
 *
 *-------------------------------------------------------------------------
 */
#include "postgres.h"

#include "mb/pg_wchar.h"
#include "utils/builtins.h"

#include "sql/json_parse.h"

/* How much of a value or key an error shows, in bytes. */
#define MAX_SHOWN 60
#define MAX_SHOWN_KEY 120

/* Which members of an object, and where their values go. */
typedef struct Members
{
	const GoirJsonMember *member;
	int			count;
	void	   *target;
	unsigned	seen;			/* bits by member */
} Members;

/* A text in quotes, cut between characters where it is long. */
static char *
quoted(const char *at, int size, int limit)
{
	int			kept = pg_mbcliplen(at, size, limit);

	return psprintf("\"%.*s%s\"", kept, at, kept < size ? "..." : "");
}

/* A value as an error shows it. */
static char *
shown(const JsonbValue *value)
{
	Datum		number;

	switch (value->type)
	{
		case jbvNull:
			return "null";
		case jbvString:
			return quoted(value->val.string.val, value->val.string.len, MAX_SHOWN);
		case jbvNumeric:
			number = DirectFunctionCall1(numeric_out, NumericGetDatum(value->val.numeric));
			return psprintf("%.*s", MAX_SHOWN, DatumGetCString(number));
		case jbvBool:
			return value->val.boolean ? "true" : "false";
		default:
			return JsonContainerIsScalar(value->val.binary.data) ? "a scalar" :
				JsonContainerIsArray(value->val.binary.data) ? "an array" : "an object";
	}
}

/* Where we are, as an error shows it. */
static char *
where(GoirJson *json)
{
	return json->key.len == 0 ? "The value" :
		quoted(json->key.data, json->key.len, MAX_SHOWN_KEY);
}

bool
goir_json_error(GoirJson *json, const char *problem, const char *hint)
{
	bool		corrections = json->what == GOIR_JSON_CORRECTIONS;

	ereturn(json->escontext, false,
			(errcode(corrections ? ERRCODE_INVALID_PARAMETER_VALUE : ERRCODE_INVALID_TEXT_REPRESENTATION),
			 corrections ? errmsg("invalid correction of a report") :
			 errmsg("invalid input syntax for type %s", "goir_report"),
			 errdetail_internal("%s %s.", where(json), problem),
			 hint ? errhint("%s", hint) : 0));
}

bool
goir_json_refuse(GoirJson *json, const JsonbValue *value, const char *expected)
{
	return goir_json_error(json, psprintf("must be %s, not %s", expected, shown(value)),
						   NULL);
}

bool
goir_json_refuse_key(GoirJson *json, const GoirNear *near)
{
	return goir_json_error(json, "is no key of a report", goir_near_hint(near));
}

bool
goir_json_object(GoirJson *json, JsonbValue *value, GoirJsonReadMember read, void *target)
{
	JsonbIterator *iterator;
	JsonbValue	v;
	int			outer = json->key.len;

	if (value->type != jbvBinary || !JsonContainerIsObject(value->val.binary.data))
		return goir_json_refuse(json, value, "an object");
	iterator = JsonbIteratorInit(value->val.binary.data);
	(void) JsonbIteratorNext(&iterator, &v, false);
	while (JsonbIteratorNext(&iterator, &v, true) == WJB_KEY)
	{
		char	   *key = pnstrdup(v.val.string.val, v.val.string.len);

		(void) JsonbIteratorNext(&iterator, &v, true);
		appendStringInfo(&json->key, "%s%s", outer > 0 ? "." : "", key);
		if (!read(json, key, &v, target))
			return false;
		json->key.len = outer;
		json->key.data[outer] = '\0';
		pfree(key);
	}
	return true;
}

bool
goir_json_array(GoirJson *json, JsonbValue *value, int limit,
				bool (*read) (GoirJson *json, JsonbValue *value, int number))
{
	JsonbIterator *iterator;
	JsonbValue	v;
	int			outer = json->key.len;
	int			number = 0;

	if (value->type != jbvBinary || !JsonContainerIsArray(value->val.binary.data))
		return goir_json_refuse(json, value, "an array");
	if (JsonContainerSize(value->val.binary.data) > (uint32) limit)
		return goir_json_error(json, psprintf("has more than %d elements", limit), NULL);
	iterator = JsonbIteratorInit(value->val.binary.data);
	(void) JsonbIteratorNext(&iterator, &v, false);
	while (JsonbIteratorNext(&iterator, &v, true) == WJB_ELEM)
	{
		appendStringInfo(&json->key, "[%d]", number);
		if (!read(json, &v, number++))
			return false;
		json->key.len = outer;
		json->key.data[outer] = '\0';
	}
	return true;
}

/* Reads a member that the object must be known to have. */
static bool
read_member(GoirJson *json, const char *key, JsonbValue *value, void *target)
{
	Members    *members = target;
	GoirNear	near = goir_near(key);
	int			i;

	for (i = 0; i < members->count; i++)
		if (strcmp(members->member[i].key, key) == 0)
		{
			members->seen |= 1U << i;
			return members->member[i].read(json, value, members->target);
		}
	for (i = 0; i < members->count; i++)
		goir_near_offer(&near, members->member[i].key);
	return goir_json_refuse_key(json, &near);
}

bool
goir_json_members(GoirJson *json, JsonbValue *value, const GoirJsonMember *member,
				  int count, void *target, unsigned *seen)
{
	Members		members = {member, count, target};
	int			i;

	if (!goir_json_object(json, value, read_member, &members))
		return false;
	for (i = 0; i < count; i++)
		if (member[i].required && !(members.seen & 1U << i))
			return goir_json_error(json, psprintf("has no key \"%s\"", member[i].key), NULL);
	*seen = members.seen;
	return true;
}

bool
goir_json_int(GoirJson *json, JsonbValue *value, int low, int high, int *number)
{
	GoirDecimal decimal;

	if (value->type != jbvNumeric ||
		!goir_read_numeric(value->val.numeric, &decimal) || decimal.scale > 0 ||
		decimal.value < low || decimal.value > high)
		return goir_json_refuse(json, value, low == high ? psprintf("%d", low) :
								psprintf("a whole number from %d to %d", low, high));
	*number = (int) decimal.value;
	return true;
}

bool
goir_json_bool(GoirJson *json, JsonbValue *value, bool *is)
{
	if (value->type != jbvBool)
		return goir_json_refuse(json, value, "true or false");
	*is = value->val.boolean;
	return true;
}

bool
goir_json_decimal(GoirJson *json, JsonbValue *value, GoirDecimal *number)
{
	if (value->type != jbvNumeric || !goir_read_numeric(value->val.numeric, number))
		return goir_json_refuse(json, value, "a number of at most 18 decimals and within 2^63");
	return true;
}

bool
goir_json_text(GoirJson *json, JsonbValue *value, int limit, GoirText *text)
{
	if (value->type == jbvString)
		*text = goir_from_server(value->val.string.val, value->val.string.len);
	if (value->type != jbvString || text->size == 0 || text->size > limit ||
		!goir_is_utf8(*text))
		return goir_json_refuse(json, value,
								psprintf("a text of 1 to %d bytes of UTF-8", limit));
	return true;
}

/* A code among others that stand stride bytes apart. */
static const char *
code_at(const void *codes, size_t stride, int number)
{
	return *(const char *const *) ((const char *) codes + number * stride);
}

bool
goir_json_code(GoirJson *json, JsonbValue *value, const void *codes, size_t stride,
			   int count, int *number)
{
	GoirText	given;
	GoirNear	near;
	int			i;

	if (value->type != jbvString)
		return goir_json_refuse(json, value, "a code");
	given = (GoirText) {value->val.string.val, value->val.string.len};
	for (i = 0; i < count; i++)
	{
		const char *code = code_at(codes, stride, i);

		if (code && goir_text_is(given, code))
		{
			*number = i;
			return true;
		}
	}
	near = goir_near(pnstrdup(given.at, given.size));
	for (i = 0; i < count; i++)
		if (code_at(codes, stride, i))
			goir_near_offer(&near, code_at(codes, stride, i));
	return goir_json_error(json, psprintf("cannot be %s", shown(value)), goir_near_hint(&near));
}

bool
goir_json_path(GoirJson *json, JsonbValue *value, bool figure, GoirPath *path)
{
	char	   *given;

	if (value->type != jbvString)
		return goir_json_refuse(json, value, "a path");
	given = pnstrdup(value->val.string.val, value->val.string.len);
	if (*given && goir_path_parse((GoirText) {given, value->val.string.len}, path) &&
		(!figure || goir_path_known(*path)))
		return true;
	return goir_json_error(json, psprintf("cannot be %s", shown(value)),
						   goir_path_hint(given));
}
