#!/bin/sh
# Imports upstream metadata on a branch of its own, for a job that runs every night. Needs FROM (the folder of metadata)
# and MAPPING; takes DATA, BRANCH, BASE and BODY (a file for the text of the pull request, empty if nothing changed),
# and PUSH_OPTIONS for git.
# Nothing is forced: what people committed to the branch stays, and a conflict with BASE ends the run.
# The day is that of SOURCE_DATE_EPOCH if it is set, otherwise today.
set -eu
data=${DATA:-data} branch=${BRANCH:-import/nightly} base=${BASE:-main} body=${BODY:-import-body.md}
# The real day, whatever the data say: what was read today is not in the future.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(date +%s)} && export SOURCE_DATE_EPOCH
today=$(node -p 'new Date(process.env.SOURCE_DATE_EPOCH * 1000).toISOString().slice(0, 10)')
: > "$body"

git fetch --quiet origin
if git rev-parse --verify --quiet "refs/remotes/origin/$branch" > /dev/null; then
  git checkout --quiet -B "$branch" "origin/$branch"
  git merge --quiet --no-edit "origin/$base" || {
    # A clone that is kept must be usable the next night.
    git merge --abort
    echo "$branch and $base changed the same lines. Merge $base into $branch by hand, push it, and run again." >&2
    exit 1
  }
else
  git checkout --quiet --no-track -B "$branch" "origin/$base"
fi

failed=0
npm run --silent stages -- import --mapping "$MAPPING" --from "$FROM" --out "$data/catalog" --as-of "$today" || failed=$?
test "$failed" -le 1 || exit "$failed"
npm run --silent stages -- validate --data "$data" --errors-only

git add -- "$data"
git diff --cached --quiet || git commit --quiet -m "Import upstream metadata of $today"
if git diff --quiet "origin/$base" HEAD -- "$data"; then
  echo "Nothing changed upstream."
  exit "$failed"
fi
npm run --silent stages -- diff "origin/$base" HEAD --data "$data" --format markdown > "$body"
# shellcheck disable=SC2086 # several options are several words
git push --quiet ${PUSH_OPTIONS:-} origin "HEAD:refs/heads/$branch"
exit "$failed"
