// libcurl's variadic calls, typed: Swift cannot import variadic functions.
#ifndef CCURL_H
#define CCURL_H

#include <curl/curl.h>

static inline CURLcode curl_set_long(CURL *easy, CURLoption option, long value) { return curl_easy_setopt(easy, option, value); }
static inline CURLcode curl_set_text(CURL *easy, CURLoption option, const char *value) { return curl_easy_setopt(easy, option, value); }

#endif
