/*-------------------------------------------------------------------------
 *
 * libxml.h
 *	  What differs between versions of libxml2.
 *
 * Include it behind <libxml/parser.h>.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_LIBXML_H
#define GOIR_LIBXML_H

/* without it nothing that stands in a document would be told, and no error either */
#ifndef LIBXML_SAX1_ENABLED
#error "goir needs a libxml2 that has SAX1"
#endif

/* its ABI changed there */
#define GOIR_LIBXML_BREAK 21400

/* an error is given as const xmlError * since 2.12 */
#if LIBXML_VERSION >= 21200
#define GOIR_XML_CONST const
#else
#define GOIR_XML_CONST
#endif

/* What this was built with, and is that from before the break? */
#define GOIR_LIBXML_BUILT LIBXML_VERSION_STRING
#define GOIR_LIBXML_IS_OLD (LIBXML_VERSION < GOIR_LIBXML_BREAK)

#endif							/* GOIR_LIBXML_H */
