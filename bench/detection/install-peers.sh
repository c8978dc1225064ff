#!/bin/sh
# Installs the scanners that this product is measured beside, at the versions below, outside of the
# repository: in ${XDG_CACHE_HOME:-~/.cache}/mistral-security-bench. Needs go, python3 and npm; what
# cannot be installed is named at the end and shows as `not run`, with the reason, in the report.
#
# betterleaks and trufflehog cannot be installed by name as Go modules (the one needs a module of a
# fork, the other has `replace` lines): put a binary of each into the `bin` folder of that directory.
set -u

GITLEAKS=v8.30.1
KINGFISHER=2.14.0
DETECT_SECRETS=1.5.0
SECRETLINT=13.0.6

cache="${XDG_CACHE_HOME:-$HOME/.cache}/mistral-security-bench"
mkdir -p "$cache/bin" "$cache/secretlint"
missing=''

GOBIN="$cache/bin" go install "github.com/zricethezav/gitleaks/v8@$GITLEAKS" ||
  missing="$missing gitleaks"

python3 -m venv "$cache/python" &&
  "$cache/python/bin/pip" install --quiet "kingfisher-bin==$KINGFISHER" "detect-secrets==$DETECT_SECRETS" ||
  missing="$missing kingfisher detect-secrets"

printf '{ "rules": [{ "id": "@secretlint/secretlint-rule-preset-recommend" }] }\n' \
  >"$cache/secretlint/.secretlintrc.json"
printf '{ "private": true }\n' >"$cache/secretlint/package.json"
npm install --prefix "$cache/secretlint" --silent --no-audit --no-fund --ignore-scripts \
  "secretlint@$SECRETLINT" "@secretlint/secretlint-rule-preset-recommend@$SECRETLINT" ||
  missing="$missing secretlint"

for name in betterleaks trufflehog; do
  [ -x "$cache/bin/$name" ] || missing="$missing $name"
done

[ -z "$missing" ] || {
  echo "Not installed:$missing" >&2
  exit 1
}
