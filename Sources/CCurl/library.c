// libcurl, loaded when it is first needed. It brings some thirty libraries, which would cost every start 6 MiB and a sixth of its
// time; without an endpoint nothing of them is ever called. A machine without libcurl runs the tutor, offline.
//
// Each function of <curl/curl.h> that the program calls is defined here and passes the call on. When libcurl cannot be loaded, each says
// what it would say for want of memory.
#define _GNU_SOURCE
#include "CCurl.h"
#include <dlfcn.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdlib.h>

static void *library;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) { library = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL); }

static void *symbol(const char *name) {
    pthread_once(&once, load);
    return library ? dlsym(library, name) : NULL;
}

// One function: what it returns, its name, its parameters, the same as arguments, and what it returns without libcurl.
#define PASS(type, name, parameters, arguments, otherwise)   \
    type name parameters {                                   \
        typedef type(*Real) parameters;                      \
        Real real = (Real)symbol(#name);                     \
        return real ? real arguments : otherwise;            \
    }
#define PASS_VOID(name, parameters, arguments)               \
    void name parameters {                                   \
        typedef void(*Real) parameters;                      \
        Real real = (Real)symbol(#name);                     \
        if (real) real arguments;                            \
    }

PASS(CURLcode, curl_global_init, (long flags), (flags), CURLE_FAILED_INIT)
PASS(CURL *, curl_easy_init, (void), (), NULL)
PASS_VOID(curl_easy_cleanup, (CURL * easy), (easy))
PASS(CURLcode, curl_easy_perform, (CURL * easy), (easy), CURLE_FAILED_INIT)
PASS_VOID(curl_free, (void *memory), (memory))
PASS(time_t, curl_getdate, (const char *text, const time_t *unused), (text, unused), -1)

PASS(CURLM *, curl_multi_init, (void), (), NULL)
PASS(CURLMcode, curl_multi_cleanup, (CURLM * multi), (multi), CURLM_INTERNAL_ERROR)
PASS(CURLMcode, curl_multi_add_handle, (CURLM * multi, CURL *easy), (multi, easy), CURLM_INTERNAL_ERROR)
PASS(CURLMcode, curl_multi_remove_handle, (CURLM * multi, CURL *easy), (multi, easy), CURLM_INTERNAL_ERROR)
PASS(CURLMcode, curl_multi_perform, (CURLM * multi, int *running), (multi, running), CURLM_INTERNAL_ERROR)
PASS(CURLMcode, curl_multi_poll, (CURLM * multi, struct curl_waitfd *extra, unsigned count, int milliseconds, int *ready),
     (multi, extra, count, milliseconds, ready), CURLM_INTERNAL_ERROR)
PASS(CURLMcode, curl_multi_wakeup, (CURLM * multi), (multi), CURLM_INTERNAL_ERROR)
PASS(CURLMsg *, curl_multi_info_read, (CURLM * multi, int *left), (multi, left), NULL)

PASS(CURLSH *, curl_share_init, (void), (), NULL)
PASS(CURLSHcode, curl_share_cleanup, (CURLSH * share), (share), CURLSHE_NOMEM)

PASS(struct curl_slist *, curl_slist_append, (struct curl_slist * list, const char *text), (list, text), NULL)
PASS_VOID(curl_slist_free_all, (struct curl_slist * list), (list))

PASS(CURLU *, curl_url, (void), (), NULL)
PASS_VOID(curl_url_cleanup, (CURLU * url), (url))
PASS(CURLUcode, curl_url_get, (CURLU * url, CURLUPart part, char **text, unsigned flags), (url, part, text, flags), CURLUE_OUT_OF_MEMORY)
PASS(CURLUcode, curl_url_set, (CURLU * url, CURLUPart part, const char *text, unsigned flags), (url, part, text, flags),
     CURLUE_OUT_OF_MEMORY)

// MARK: Variadic ones: what is passed is told by the option's number (curl.h, CURLOPTTYPE_*)

#define PASS_OPTION(real, failure, handle, option)                                                       \
    if (!real) return failure;                                                                           \
    va_list list;                                                                                        \
    va_start(list, option);                                                                              \
    switch ((int)option / 10000 * 10000) {                                                               \
    case CURLOPTTYPE_LONG: {                                                                             \
        long value = va_arg(list, long);                                                                 \
        va_end(list);                                                                                    \
        return real(handle, option, value);                                                              \
    }                                                                                                    \
    case CURLOPTTYPE_OFF_T: {                                                                            \
        curl_off_t value = va_arg(list, curl_off_t);                                                     \
        va_end(list);                                                                                    \
        return real(handle, option, value);                                                              \
    }                                                                                                    \
    default: {                                                                                           \
        void *value = va_arg(list, void *);                                                              \
        va_end(list);                                                                                    \
        return real(handle, option, value);                                                              \
    }                                                                                                    \
    }

#undef curl_easy_setopt
#undef curl_easy_getinfo
#undef curl_multi_setopt
#undef curl_share_setopt

CURLcode curl_easy_setopt(CURL *easy, CURLoption option, ...) {
    CURLcode (*real)(CURL *, CURLoption, ...) = (CURLcode(*)(CURL *, CURLoption, ...))symbol("curl_easy_setopt");
    PASS_OPTION(real, CURLE_FAILED_INIT, easy, option)
}

CURLMcode curl_multi_setopt(CURLM *multi, CURLMoption option, ...) {
    CURLMcode (*real)(CURLM *, CURLMoption, ...) = (CURLMcode(*)(CURLM *, CURLMoption, ...))symbol("curl_multi_setopt");
    PASS_OPTION(real, CURLM_INTERNAL_ERROR, multi, option)
}

// What to share is a number, all else an address.
CURLSHcode curl_share_setopt(CURLSH *share, CURLSHoption option, ...) {
    CURLSHcode (*real)(CURLSH *, CURLSHoption, ...) = (CURLSHcode(*)(CURLSH *, CURLSHoption, ...))symbol("curl_share_setopt");
    if (!real) return CURLSHE_NOMEM;
    va_list list;
    va_start(list, option);
    if (option == CURLSHOPT_SHARE || option == CURLSHOPT_UNSHARE) {
        int value = va_arg(list, int);
        va_end(list);
        return real(share, option, value);
    }
    void *value = va_arg(list, void *);
    va_end(list);
    return real(share, option, value);
}

// Where to put what is asked for.
CURLcode curl_easy_getinfo(CURL *easy, CURLINFO info, ...) {
    CURLcode (*real)(CURL *, CURLINFO, ...) = (CURLcode(*)(CURL *, CURLINFO, ...))symbol("curl_easy_getinfo");
    if (!real) return CURLE_FAILED_INIT;
    va_list list;
    va_start(list, info);
    void *where = va_arg(list, void *);
    va_end(list);
    return real(easy, info, where);
}
