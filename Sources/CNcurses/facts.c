#define _GNU_SOURCE
#include "CNcurses.h"
#include <locale.h>

// Not <term.h>: it makes macros of `columns`, `lines` and a hundred other words.
extern int setupterm(const char *, int, int *);
extern int tigetnum(const char *);

int tt_terminal_facts(const char *term, int *colors, bool *has_alternate_screen, bool *can_move) {
    int found = 0;
    *colors = -1;
    *has_alternate_screen = *can_move = false;
    if (setupterm(term, 1, &found) != OK) return found;
    *colors = tigetnum("colors");
    *has_alternate_screen = tt_capability("smcup") != NULL;
    *can_move = tt_capability("cup") != NULL;
    return 1;
}

bool tt_locale_is_there(void) { return setlocale(LC_CTYPE, "") != NULL; }
