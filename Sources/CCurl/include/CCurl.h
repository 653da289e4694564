#pragma once
// libcurl for Swift: the header, and typed wrappers for its variadic calls, which Swift cannot import.
// The names start with `tt_` so that nobody takes them for curl's own.
#include <curl/curl.h>
#include <stdbool.h>
#include <stddef.h>

// MARK: Options, one wrapper for each type that an option can have

static inline CURLcode tt_curl_set_long(CURL *easy, CURLoption option, long value) { return curl_easy_setopt(easy, option, value); }
static inline CURLcode tt_curl_set_size(CURL *easy, CURLoption option, curl_off_t value) { return curl_easy_setopt(easy, option, value); }
static inline CURLcode tt_curl_set_text(CURL *easy, CURLoption option, const char *value) { return curl_easy_setopt(easy, option, value); }
static inline CURLcode tt_curl_set_pointer(CURL *easy, CURLoption option, void *value) { return curl_easy_setopt(easy, option, value); }
static inline CURLcode tt_curl_set_list(CURL *easy, CURLoption option, struct curl_slist *value) { return curl_easy_setopt(easy, option, value); }
static inline CURLcode tt_curl_set_write(CURL *easy, CURLoption option, curl_write_callback value) { return curl_easy_setopt(easy, option, value); }
static inline CURLcode tt_curl_set_ready(CURL *easy, curl_prereq_callback value) { return curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, value); }
static inline CURLMcode tt_curl_set_multi(CURLM *multi, CURLMoption option, long value) { return curl_multi_setopt(multi, option, value); }
static inline CURLSHcode tt_curl_share(CURLSH *share, curl_lock_data data) { return curl_share_setopt(share, CURLSHOPT_SHARE, data); }

// MARK: Information

// 0 when there is none.
static inline long tt_curl_get_long(CURL *easy, CURLINFO info) {
    long value = 0;
    return curl_easy_getinfo(easy, info, &value) == CURLE_OK ? value : 0;
}

// NULL when there is none; belongs to the handle.
static inline const char *tt_curl_get_text(CURL *easy, CURLINFO info) {
    char *value = NULL;
    return curl_easy_getinfo(easy, info, &value) == CURLE_OK ? value : NULL;
}

// The next transfer that is done: CURLMsg holds a union, of which Swift would see all members. False when there is none.
bool tt_curl_next_done(CURLM *multi, CURL **easy, CURLcode *result);

// MARK: Sockets

// Makes curl's sockets close-on-exec: a program started meanwhile would inherit them, and a cancelled request would stay open for
// as long as that program lives. `port` is told the port of each address that is tried, which is a proxy's when one is used.
CURLcode tt_curl_watch_sockets(CURL *easy, int *port);

// MARK: Secrets

// Overwrites a list's texts before freeing it.
void tt_curl_forget_list(struct curl_slist *list);

// Overwrites memory in a way that no compiler leaves out.
void tt_forget(void *memory, size_t count);

// MARK: Thread

// Shows in the system's own lists. Keeps signals away that steer the program, so that they reach the thread that expects them, and
// SIGPIPE, which OpenSSL raises when the other side has gone. Those that mean a crash stay.
void tt_thread_prepare(const char *name);
