#!/bin/sh
# Runs a throwaway PostgreSQL on 127.0.0.1:$1 until standard input ends, then deletes it.
# Prints its address once it answers. Whoever holds the other end of standard input need not
# clean up: when they end, however they end, so does the server. Meanwhile a line `stop` or
# `start` stops or starts it; the answer is the same word.
set -eu
trap '' INT TERM HUP

port=$1
bin=$(ls -d /usr/lib/postgresql/*/bin /opt/homebrew/opt/postgresql*/bin 2>/dev/null | sort -V | tail -n 1)
if [ -z "$bin" ]; then
  bin=$(dirname "$(command -v initdb)") || { echo 'initdb is not installed' >&2; exit 1; }
fi

# PostgreSQL refuses to run as root.
as_postgres() {
  if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

cd /
folder=$(as_postgres mktemp -d "${TMPDIR:-/tmp}/onecounter-postgres.XXXXXX")
stop() {
  as_postgres "$bin/pg_ctl" --pgdata="$folder/data" --mode=immediate --silent stop >&2 || true
  rm -rf "$folder"
}
trap stop EXIT

as_postgres "$bin/initdb" --pgdata="$folder/data" --username=onecounter --auth=trust \
  --locale=C --encoding=UTF8 --no-sync >"$folder.log" 2>&1 || { cat "$folder.log" >&2; exit 1; }
rm -f "$folder.log"

# Without fsync: what these tests kill is our program, never this server.
start() {
  as_postgres "$bin/pg_ctl" --pgdata="$folder/data" --log="$folder/log" --wait --silent start --options="\
    -p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$folder -c max_connections=200 \
    -c max_pred_locks_per_transaction=256 \
    -c fsync=off -c synchronous_commit=off -c full_page_writes=off" >&2 || { cat "$folder/log" >&2; exit 1; }
}

start
echo "postgres://onecounter@127.0.0.1:$port"
while read -r word; do
  case $word in
    stop) as_postgres "$bin/pg_ctl" --pgdata="$folder/data" --mode=fast --wait --silent stop >&2 ;;
    start) start ;;
    *) continue ;;
  esac
  echo "$word"
done
