/* The floor: the same statements through SQLite's own C library, one prepared statement each.
 *
 * usage: floor DATABASE SCRIPT
 *
 * SCRIPT is text. "S <id> <length>\n<sql>\n" declares a statement; "R <id> <count>" runs it with that many
 * parameters, one a line behind it: "n", "i <integer>", "t <text>", "b <hex>"; "E" ends one round. One line
 * a round is printed: its nanoseconds.
 */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { MOST_STATEMENTS = 64, LONGEST_LINE = 1 << 20 };

static sqlite3 *database;
static sqlite3_stmt *statements[MOST_STATEMENTS];
static char line[LONGEST_LINE];

static void fail(const char *what) {
    fprintf(stderr, "floor: %s: %s\n", what, sqlite3_errmsg(database));
    exit(1);
}

static long long now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000000000LL + time.tv_nsec;
}

static void read_line(FILE *script) {
    if (!fgets(line, sizeof line, script)) {
        fail("the script ends early");
    }
    line[strcspn(line, "\n")] = 0;
}

static void declare(FILE *script) {
    int id, length;
    if (sscanf(line, "S %d %d", &id, &length) != 2 || id >= MOST_STATEMENTS) {
        fail("bad declaration");
    }
    char *sql = calloc(length + 1, 1);
    if (fread(sql, 1, length, script) != (size_t)length) {
        fail("the script ends early");
    }
    read_line(script);
    if (sqlite3_prepare_v3(database, sql, -1, SQLITE_PREPARE_PERSISTENT, &statements[id], NULL) != SQLITE_OK) {
        fail(sql);
    }
    free(sql);
}

static void bind_one(sqlite3_stmt *statement, int at) {
    static unsigned char bytes[LONGEST_LINE / 2];
    switch (line[0]) {
    case 'n': sqlite3_bind_null(statement, at); break;
    case 'i': sqlite3_bind_int64(statement, at, atoll(line + 2)); break;
    case 't': sqlite3_bind_text(statement, at, line + 2, -1, SQLITE_TRANSIENT); break;
    case 'b': {
        int length = (int)strlen(line + 2) / 2;
        for (int i = 0; i < length; i++) {
            unsigned byte;
            sscanf(line + 2 + 2 * i, "%2x", &byte);
            bytes[i] = (unsigned char)byte;
        }
        sqlite3_bind_blob(statement, at, bytes, length, SQLITE_TRANSIENT);
        break;
    }
    default: fail("bad parameter");
    }
}

static long long run(FILE *script) {
    int id, count;
    if (sscanf(line, "R %d %d", &id, &count) != 2 || id >= MOST_STATEMENTS) {
        fail("bad run");
    }
    sqlite3_stmt *statement = statements[id];
    for (int at = 1; at <= count; at++) {
        read_line(script);
        bind_one(statement, at);
    }
    long long start = now();
    int step;
    while ((step = sqlite3_step(statement)) == SQLITE_ROW) {
        for (int column = 0; column < sqlite3_column_count(statement); column++) {
            (void)sqlite3_column_bytes(statement, column);
        }
    }
    if (step != SQLITE_DONE) {
        fail(sqlite3_sql(statement));
    }
    sqlite3_reset(statement);
    return now() - start;
}

int main(int argc, char **argv) {
    if (argc != 3) {
        fprintf(stderr, "usage: floor DATABASE SCRIPT\n");
        return 2;
    }
    if (sqlite3_open(argv[1], &database) != SQLITE_OK) {
        fail("open");
    }
    sqlite3_exec(database,
                 "pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on;"
                 "pragma cache_size = -32768; pragma mmap_size = 1073741824;",
                 NULL, NULL, NULL);
    FILE *script = fopen(argv[2], "rb");
    if (!script) {
        fail("no script");
    }
    long long spent = 0;
    while (fgets(line, sizeof line, script)) {
        line[strcspn(line, "\n")] = 0;
        switch (line[0]) {
        case 'S': declare(script); break;
        case 'R': spent += run(script); break;
        case 'E':
            printf("%lld\n", spent);
            spent = 0;
            break;
        default: break;
        }
    }
    for (int id = 0; id < MOST_STATEMENTS; id++) {
        sqlite3_finalize(statements[id]);
    }
    sqlite3_close(database);
    return 0;
}
