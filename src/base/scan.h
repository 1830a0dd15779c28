/*-------------------------------------------------------------------------
 *
 * scan.h
 *	  Scans of bytes, many at a step.
 *
 * A step looks at GOIR_STEP bytes at once: 16 where the processor surely can
 * (SSE2 on x86-64, NEON on 64-bit ARM), else the 8 of a word.  What holds of a
 * byte is told by marks, which make a mask; the same on every machine.
 * GOIR_STEP_BY_WORDS, for tests: use words in any case.
 *
 *-------------------------------------------------------------------------
 */
#ifndef GOIR_SCAN_H
#define GOIR_SCAN_H

#include <stdint.h>

#if defined(__SSE2__) && !defined(GOIR_STEP_BY_WORDS)

#include <emmintrin.h>

#define GOIR_STEP 16
#define GOIR_BITS 1				/* of a mask, for each byte */
typedef __m128i GoirStep;

static inline GoirStep
goir_step(const char *at)
{
	return _mm_loadu_si128((const __m128i *) at);
}

/* Marks the bytes that are c, or at most c (which is below 80). */
static inline GoirStep
goir_mark_equal(GoirStep step, unsigned char c)
{
	return _mm_cmpeq_epi8(step, _mm_set1_epi8((char) c));
}

static inline GoirStep
goir_mark_low(GoirStep step, unsigned char c)
{
	return _mm_cmpeq_epi8(_mm_min_epu8(step, _mm_set1_epi8((char) c)), step);
}

/* Marks digits. */
static inline GoirStep
goir_mark_digit(GoirStep step)
{
	return goir_mark_low(_mm_sub_epi8(step, _mm_set1_epi8('0')), 9);
}

/* Marks bytes that are 80 or more; what is not in a mask does not count. */
static inline GoirStep
goir_mark_high(GoirStep step)
{
	return step;
}

static inline GoirStep
goir_mark_either(GoirStep a, GoirStep b)
{
	return _mm_or_si128(a, b);
}

static inline GoirStep
goir_mark_both(GoirStep a, GoirStep b)
{
	return _mm_and_si128(a, b);
}

static inline uint64_t
goir_mask(GoirStep marks)
{
	return (uint64_t) (unsigned) _mm_movemask_epi8(marks);
}

#elif defined(__aarch64__) && !defined(GOIR_STEP_BY_WORDS)

#include <arm_neon.h>

#define GOIR_STEP 16
#define GOIR_BITS 4
typedef uint8x16_t GoirStep;

static inline GoirStep
goir_step(const char *at)
{
	return vld1q_u8((const uint8_t *) at);
}

static inline GoirStep
goir_mark_equal(GoirStep step, unsigned char c)
{
	return vceqq_u8(step, vdupq_n_u8(c));
}

static inline GoirStep
goir_mark_low(GoirStep step, unsigned char c)
{
	return vcleq_u8(step, vdupq_n_u8(c));
}

static inline GoirStep
goir_mark_digit(GoirStep step)
{
	return goir_mark_low(vsubq_u8(step, vdupq_n_u8('0')), 9);
}

static inline GoirStep
goir_mark_high(GoirStep step)
{
	return vcgeq_u8(step, vdupq_n_u8(0x80));
}

static inline GoirStep
goir_mark_either(GoirStep a, GoirStep b)
{
	return vorrq_u8(a, b);
}

static inline GoirStep
goir_mark_both(GoirStep a, GoirStep b)
{
	return vandq_u8(a, b);
}

static inline uint64_t
goir_mask(GoirStep marks)
{
	/* half a byte of the mask for each byte, of which one bit is enough */
	return vget_lane_u64(vreinterpret_u64_u8(vshrn_n_u16(vreinterpretq_u16_u8(marks), 4)), 0) &
		UINT64_C(0x8888888888888888);
}

#else

#define GOIR_STEP 8
#define GOIR_BITS 8
#define GOIR_EACH(byte) (UINT64_C(0x0101010101010101) * (byte))
typedef uint64_t GoirStep;

/* The first byte is the lowest, whatever the machine; compilers make one load of it. */
static inline GoirStep
goir_step(const char *at)
{
	const unsigned char *s = (const unsigned char *) at;

	return (uint64_t) s[0] | (uint64_t) s[1] << 8 | (uint64_t) s[2] << 16 |
		(uint64_t) s[3] << 24 | (uint64_t) s[4] << 32 | (uint64_t) s[5] << 40 |
		(uint64_t) s[6] << 48 | (uint64_t) s[7] << 56;
}

static inline GoirStep
goir_mark_low(GoirStep step, unsigned char c)
{
	return ~(((step & GOIR_EACH(0x7f)) + GOIR_EACH(0x7f - c)) | step);
}

static inline GoirStep
goir_mark_equal(GoirStep step, unsigned char c)
{
	return goir_mark_low(step ^ GOIR_EACH(c), 0);
}

static inline GoirStep
goir_mark_digit(GoirStep step)
{
	return goir_mark_low(step, '9') ^ goir_mark_low(step, '0' - 1);
}

static inline GoirStep
goir_mark_high(GoirStep step)
{
	return step;
}

static inline GoirStep
goir_mark_either(GoirStep a, GoirStep b)
{
	return a | b;
}

static inline GoirStep
goir_mark_both(GoirStep a, GoirStep b)
{
	return a & b;
}

static inline uint64_t
goir_mask(GoirStep marks)
{
	return marks & GOIR_EACH(0x80);
}

#endif

/* Which byte of a step is the first in a mask that is not 0. */
static inline int
goir_mask_first(uint64_t mask)
{
	return __builtin_ctzll(mask) / GOIR_BITS;
}

/* The first digit from a place on, or the end. */
static inline const char *
goir_digit_from(const char *at, const char *end)
{
	for (; end - at >= GOIR_STEP; at += GOIR_STEP)
	{
		uint64_t	mask = goir_mask(goir_mark_digit(goir_step(at)));

		if (mask != 0)
			return at + goir_mask_first(mask);
	}
	while (at < end && (*at < '0' || *at > '9'))
		at++;
	return at;
}

#endif							/* GOIR_SCAN_H */
