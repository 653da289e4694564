#define _GNU_SOURCE
#include "CCurl.h"
#include <netinet/in.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <sys/socket.h>

bool tt_curl_next_done(CURLM *multi, CURL **easy, CURLcode *result) {
    int left;
    CURLMsg *message;
    while ((message = curl_multi_info_read(multi, &left))) {
        if (message->msg != CURLMSG_DONE) continue;
        *easy = message->easy_handle;
        *result = message->data.result;
        return true;
    }
    return false;
}

static curl_socket_t open_socket(void *port, curlsocktype purpose, struct curl_sockaddr *address) {
    (void)purpose;
    if (address->family == AF_INET) *(int *)port = ntohs(((struct sockaddr_in *)&address->addr)->sin_port);
    if (address->family == AF_INET6) *(int *)port = ntohs(((struct sockaddr_in6 *)(void *)&address->addr)->sin6_port);
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

CURLcode tt_curl_watch_sockets(CURL *easy, int *port) {
    CURLcode result = curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, port);
    return result == CURLE_OK ? curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, open_socket) : result;
}

void tt_forget(void *memory, size_t count) { explicit_bzero(memory, count); }

void tt_curl_forget_list(struct curl_slist *list) {
    for (struct curl_slist *item = list; item; item = item->next) explicit_bzero(item->data, strlen(item->data));
    curl_slist_free_all(list);
}

void tt_thread_prepare(const char *name) {
    static const int crashes[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP, SIGSYS};
    sigset_t blocked;
    sigfillset(&blocked);
    for (size_t i = 0; i < sizeof crashes / sizeof crashes[0]; i++) sigdelset(&blocked, crashes[i]);
    pthread_sigmask(SIG_SETMASK, &blocked, NULL);
    pthread_setname_np(pthread_self(), name);
}
