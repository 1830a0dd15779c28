/*-------------------------------------------------------------------------
 *
 * consistency.h
 *	  Rules of cells, of the form, of the header.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_CONSISTENCY_H
#define GOIR_CONSISTENCY_H

#include "rules/check.h"

extern void goir_rule_sign(GoirChecks *checks, const GoirRule *rule);
extern void goir_rule_integer(GoirChecks *checks, const GoirRule *rule);
extern void goir_rule_rank(GoirChecks *checks, const GoirRule *rule);
extern void goir_rule_form_year(GoirChecks *checks, const GoirRule *rule);
extern void goir_rule_form_missing(GoirChecks *checks, const GoirRule *rule);
extern void goir_rule_year(GoirChecks *checks, const GoirRule *rule);
extern void goir_rule_sections(GoirChecks *checks, const GoirRule *rule);
extern void goir_rule_without_requests(GoirChecks *checks, const GoirRule *rule);

#endif							/* GOIR_CONSISTENCY_H */
