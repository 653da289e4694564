#pragma once
// ncursesw for Swift: the header with wide characters, and wrappers for what Swift cannot import.
#define _XOPEN_SOURCE 700
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include <ncursesw/curses.h>
