# A private PostgreSQL server for one run: its own folder, a socket nobody else may open, no port, gone afterwards.
# Sourced after say.sh. Sets POSTGRESQL_URL; the caller's trap runs stop_postgresql.

postgresql_folder=""
postgresql_programs=""

find_postgresql() {
  local folder
  # The newest server wins.
  for folder in $(ls -d /usr/lib/postgresql/*/bin /opt/homebrew/opt/postgresql*/bin /usr/pgsql-*/bin 2>/dev/null | sort -rV); do
    if [ -x "$folder/initdb" ] && [ -x "$folder/pg_ctl" ]; then postgresql_programs=$folder; return 0; fi
  done
  command -v initdb >/dev/null && command -v pg_ctl >/dev/null && postgresql_programs=$(dirname "$(command -v initdb)")
}

# The server refuses to run as root: root hands it to the user postgres, or to nobody where there is none.
as_server() {
  if [ "$(id -u)" != 0 ]; then "$@"; else runuser -u "$server_user" -- "$@"; fi
}

start_postgresql() {
  if ! find_postgresql && may_apt; then
    say "Installing a PostgreSQL server for the tests ..."
    apt_install postgresql || true
    find_postgresql || true
  fi
  if [ -z "$postgresql_programs" ]; then
    could_not "Not run: the tests on PostgreSQL, for want of a server. To run them: apt-get install postgresql, or set MIDLINE_TEST_DATABASE_URL to a server whose user may create databases."
    return 1
  fi
  server_user=$(id -un)
  if [ "$(id -u)" = 0 ]; then server_user=postgres; id postgres >/dev/null 2>&1 || server_user=nobody; fi
  # Under /tmp, since the path of a socket may be no longer than about a hundred letters.
  postgresql_folder=$(mktemp -d /tmp/midline-pg.XXXXXX)
  [ "$(id -u)" != 0 ] || chown "$server_user" "$postgresql_folder"
  local log=$postgresql_folder/log
  (
    cd "$postgresql_folder"
    as_server "$postgresql_programs/initdb" --pgdata=data --username=midline --auth=trust --no-locale --encoding=UTF8 --no-sync
    as_server "$postgresql_programs/pg_ctl" --pgdata=data --log=server.log --wait --timeout=60 --options="-k $postgresql_folder \
      -c listen_addresses= -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=60" start
  ) >"$log" 2>&1 || {
    tail -n 5 "$log" "$postgresql_folder/server.log" >&2 2>/dev/null
    stop_postgresql
    could_not "Not run: the tests on PostgreSQL; the server in $postgresql_programs did not start (its last words are above)."
    return 1
  }
  POSTGRESQL_URL="postgres://midline@${postgresql_folder//\//%2F}/postgres"
}

stop_postgresql() {
  [ -n "$postgresql_folder" ] || return 0
  if [ -f "$postgresql_folder/data/postmaster.pid" ]; then
    (cd "$postgresql_folder" && as_server "$postgresql_programs/pg_ctl" --pgdata=data --mode=immediate --wait stop) >/dev/null 2>&1 || true
  fi
  rm -rf "$postgresql_folder"
  postgresql_folder=""
}
