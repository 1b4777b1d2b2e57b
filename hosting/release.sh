#!/bin/sh
# Puts a built reader live at once, as a whole, on the machine that serves it.
#
#   release.sh BUILT PLACE        BUILT: the folder with index.html; PLACE: such as /srv/aaaa
#
# PLACE/releases/<stamp>/site    the files; hashed files of earlier releases are carried along
# PLACE/releases/<stamp>/assets  the day on which each hashed file was last part of a build
# PLACE/current                  the release that is served; the server's folder is PLACE/current/site
#
# KEEP releases stay (5), hashed files are carried for DAYS days (30). Files are never changed in place: releases share
# the files that are alike by hard links, and a file that did not change keeps its time, and so its ETag.
set -eu

[ $# -eq 2 ] || { echo "Name the server's folder: npm run release -- /srv/aaaa (or: sh release.sh BUILT /srv/aaaa)" >&2; exit 2; }
case $2 in
  *@*:* | *://*) echo "$2 is on another machine: the release is made there (docs/deploying.md)" >&2; exit 2 ;;
esac
for page in index.html 404.html; do
  [ -f "$1/$page" ] || { echo "$1 is not a built reader: it has no $page" >&2; exit 1; }
done
built=$(cd "$1" && pwd -P)
[ -d "$2" ] && new= || new=' (new folder)'
mkdir -p "$2/releases"
cd "$2"
keep=${KEEP:-5}
days=${DAYS:-30}
today=$(date -u +%s)

exec 9>.lock
flock -n 9 || { echo "Another release is running in $2" >&2; exit 1; }
# What an interrupted release left behind was never served.
rm -rf releases/.partial current.new

stamp=$(date -u +%Y%m%dT%H%M%SZ)
while [ -e "releases/$stamp" ]; do sleep 1; stamp=$(date -u +%Y%m%dT%H%M%SZ); done
last=$(readlink current || true)
next=releases/.partial
mkdir -p "$next/site"

if command -v rsync >/dev/null && [ -n "$last" ]; then
  rsync -a --checksum --no-times --link-dest="$PWD/$last/site/" "$built/" "$next/site/"
else
  cp -a "$built/." "$next/site/"
fi

# The hashed files of this build, then those of earlier ones that readers may still ask for.
list() {
  for kind in assets cards; do
    if [ -d "$1/$kind" ]; then (cd "$1" && find "$kind" -type f); fi
  done
}
list "$next/site" | sed "s/^/$today /" >"$next/assets"
if [ -n "$last" ] && [ -f "$last/assets" ]; then
  oldest=$((today - days * 86400))
  while read -r day path; do
    if [ "$day" -lt "$oldest" ] || [ -e "$next/site/$path" ] || [ ! -e "$last/site/$path" ]; then continue; fi
    mkdir -p "$(dirname "$next/site/$path")"
    ln "$last/site/$path" "$next/site/$path"
    echo "$day $path" >>"$next/assets"
  done <"$last/assets"
fi

mv -T "$next" "releases/$stamp"
sync -f "releases/$stamp" 2>/dev/null || true
ln -s "releases/$stamp" current.new
mv -T current.new current
echo "Live: $2/current -> releases/$stamp$new"

# A sheet's name carries its hash; the host's own file has the policy with the hashes of all of them.
inline() {
  awk 'BEGIN { RS = "</script>" } /<script>/ { sub(/.*<script>/, ""); print }' "$1/site/index.html"
  grep -o '<link rel="stylesheet"[^>]*>' "$1/site/index.html" || true
  grep 'Content-Security-Policy' "$1/site/_headers" 2>/dev/null || true
}
if [ -n "$last" ] && [ "$(inline "$last")" != "$(inline "releases/$stamp")" ]; then
  echo "The pages' inline script or style has changed: regenerate the server's configuration (docs/deploying.md)."
fi

find releases -mindepth 1 -maxdepth 1 -name '2*Z' -printf '%f\n' | sort -r | tail -n "+$((keep + 1))" | while read -r old; do
  [ "releases/$old" = "releases/$stamp" ] || rm -rf "releases/${old:?}"
done
