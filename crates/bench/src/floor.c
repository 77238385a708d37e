/* The floor: a transaction's statements through SQLite's own C library, each prepared once.
 *
 * usage: floor DATABASE PLAN
 *
 * PLAN is a list of "<kind> <length>\n<sql>\n". "setup" runs once. "statement" is timed in every round;
 * "parameters" before it is a query, not timed, whose one row is bound to it, asked with the round's number
 * as ?1. Each line "<first> <count>" on standard input plays rounds; a line of nanoseconds answers each round.
 */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { MOST_STATEMENTS = 32 };

struct step {
    sqlite3_stmt *parameters;
    sqlite3_stmt *statement;
};

static sqlite3 *database;
static struct step steps[MOST_STATEMENTS];
static int step_count;

static void fail(const char *what) {
    fprintf(stderr, "floor: %s: %s\n", what, database ? sqlite3_errmsg(database) : "");
    exit(1);
}

static long long now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000000000LL + time.tv_nsec;
}

static sqlite3_stmt *prepared(const char *sql) {
    sqlite3_stmt *statement = NULL;
    if (sqlite3_prepare_v3(database, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL) != SQLITE_OK) {
        fail(sql);
    }
    return statement;
}

static void read_plan(const char *path) {
    char kind[16];
    size_t length;
    sqlite3_stmt *parameters = NULL;
    FILE *plan = fopen(path, "rb");
    if (!plan) {
        fail("no plan");
    }
    while (fscanf(plan, " %15s %zu", kind, &length) == 2) {
        char *sql = calloc(length + 1, 1);
        if (fgetc(plan) != '\n' || fread(sql, 1, length, plan) != length) {
            fail("the plan ends early");
        }
        if (!strcmp(kind, "setup")) {
            if (sqlite3_exec(database, sql, NULL, NULL, NULL) != SQLITE_OK) {
                fail(sql);
            }
        } else if (!strcmp(kind, "parameters")) {
            parameters = prepared(sql);
        } else if (step_count < MOST_STATEMENTS) {
            steps[step_count++] = (struct step){parameters, prepared(sql)};
            parameters = NULL;
        } else {
            fail("too many statements");
        }
        free(sql);
    }
    fclose(plan);
}

static void bind(struct step *step, long long round) {
    if (!step->parameters) {
        return;
    }
    sqlite3_bind_int64(step->parameters, 1, round);
    if (sqlite3_step(step->parameters) != SQLITE_ROW) {
        fail(sqlite3_sql(step->parameters));
    }
    for (int at = 0; at < sqlite3_column_count(step->parameters); at++) {
        sqlite3_value *value = sqlite3_column_value(step->parameters, at);
        char name[16];
        snprintf(name, sizeof name, "$%d", at + 1);
        // SQLite counts `$7` where it first stands, not as the seventh; what only another statement uses is left out.
        int parameter = sqlite3_bind_parameter_index(step->statement, name);
        if (parameter && sqlite3_bind_value(step->statement, parameter, value) != SQLITE_OK) {
            fail(sqlite3_sql(step->statement));
        }
    }
    sqlite3_reset(step->parameters);
}

static long long timed(sqlite3_stmt *statement) {
    long long start = now();
    int result;
    while ((result = sqlite3_step(statement)) == SQLITE_ROW) {
        for (int column = 0; column < sqlite3_column_count(statement); column++) {
            (void)sqlite3_column_bytes(statement, column);
        }
    }
    if (result != SQLITE_DONE) {
        fail(sqlite3_sql(statement));
    }
    sqlite3_reset(statement);
    return now() - start;
}

int main(int argc, char **argv) {
    long long first, count;
    if (argc != 3) {
        fprintf(stderr, "usage: floor DATABASE PLAN\n");
        return 2;
    }
    if (sqlite3_open(argv[1], &database) != SQLITE_OK) {
        fail("open");
    }
    sqlite3_exec(database,
                 "pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on;"
                 "pragma cache_size = -65536; pragma mmap_size = 2147418112;",
                 NULL, NULL, NULL);
    read_plan(argv[2]);
    while (scanf("%lld %lld", &first, &count) == 2) {
        for (long long round = first; round < first + count; round++) {
            long long spent = 0;
            for (int at = 0; at < step_count; at++) {
                bind(&steps[at], round);
                spent += timed(steps[at].statement);
            }
            printf("%lld\n", spent);
        }
        fflush(stdout);
    }
    return 0;
}
