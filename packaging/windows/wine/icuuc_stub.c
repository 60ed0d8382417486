/* Qt6Core.dll imports Windows' own icuuc.dll, which Debian's wine does not have. This stand-in
 * says politely that no converter can be had. It goes into the wine prefix and never into a
 * package: Windows 10 and 11 bring the real one. */
#define FAILED_CODE 16 /* U_UNSUPPORTED_ERROR */
typedef int UErrorCode;
#define EXPORT __declspec(dllexport)

EXPORT void *ucnv_open(const char *name, UErrorCode *code) { (void)name; *code = FAILED_CODE; return 0; }
EXPORT void ucnv_close(void *converter) { (void)converter; }
EXPORT void *ucnv_clone(const void *c, UErrorCode *code) { (void)c; *code = FAILED_CODE; return 0; }
EXPORT const char *ucnv_getName(const void *c, UErrorCode *code) { (void)c; *code = FAILED_CODE; return 0; }
EXPORT int ucnv_countAvailable(void) { return 0; }
EXPORT const char *ucnv_getAvailableName(int index) { (void)index; return 0; }
EXPORT unsigned short ucnv_countAliases(const char *a, UErrorCode *code) { (void)a; *code = FAILED_CODE; return 0; }
EXPORT const char *ucnv_getAlias(const char *a, unsigned short n, UErrorCode *code) { (void)a; (void)n; *code = FAILED_CODE; return 0; }
EXPORT const char *ucnv_getStandardName(const char *n, const char *s, UErrorCode *code) { (void)n; (void)s; *code = FAILED_CODE; return 0; }
EXPORT const char *ucnv_getDefaultName(void) { return "UTF-8"; }
EXPORT signed char ucnv_getMaxCharSize(const void *c) { (void)c; return 4; }
EXPORT void ucnv_setSubstString(void *c, const void *s, int n, UErrorCode *code) { (void)c; (void)s; (void)n; *code = FAILED_CODE; }
EXPORT void ucnv_setToUCallBack(void *c, void *f, const void *x, void **of, const void **ox, UErrorCode *code) { (void)c; (void)f; (void)x; (void)of; (void)ox; *code = FAILED_CODE; }
EXPORT void ucnv_setFromUCallBack(void *c, void *f, const void *x, void **of, const void **ox, UErrorCode *code) { (void)c; (void)f; (void)x; (void)of; (void)ox; *code = FAILED_CODE; }
EXPORT void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
EXPORT void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
EXPORT void ucnv_toUnicode(void *c, void **t, const void *tl, const char **s, const char *sl, int *o, signed char f, UErrorCode *code) { (void)c; (void)t; (void)tl; (void)s; (void)sl; (void)o; (void)f; *code = FAILED_CODE; }
EXPORT void ucnv_fromUnicode(void *c, char **t, const char *tl, const void **s, const void *sl, int *o, signed char f, UErrorCode *code) { (void)c; (void)t; (void)tl; (void)s; (void)sl; (void)o; (void)f; *code = FAILED_CODE; }
EXPORT int ucnv_toUCountPending(const void *c, UErrorCode *code) { (void)c; *code = FAILED_CODE; return 0; }
EXPORT int ucnv_fromUCountPending(const void *c, UErrorCode *code) { (void)c; *code = FAILED_CODE; return 0; }
EXPORT void ucnv_reset(void *c) { (void)c; }
EXPORT void ucnv_resetToUnicode(void *c) { (void)c; }
EXPORT void ucnv_resetFromUnicode(void *c) { (void)c; }
