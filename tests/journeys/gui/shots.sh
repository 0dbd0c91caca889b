#!/bin/sh
# Pictures of the pages as the journeys meet them, for eyes: light and dark, 100 % and 200 %, in Russian
# and English. Needs a ci build.
#   sh tests/journeys/gui/shots.sh DIR
set -eu
cd "$(dirname "$0")/../../.."
target=${1:?usage: sh tests/journeys/gui/shots.sh DIR}
bin=build/ci/bin
for language in ru en; do
    for scheme in light dark; do
        for scale in 1 2; do
            folder="$target/$language-$scheme-$((scale * 100))"
            mkdir -p "$folder"
            size=$((1366 * scale))x$((768 * scale))
            for journey in tst_Window tst_FirstRun tst_LockedKeyStore tst_BackupWindow tst_FullDisk tst_LongWork; do
                OKNO_SHOTS="$folder" OKNO_SHOTS_LANG=$language OKNO_SHOTS_SCHEME=$scheme QT_SCALE_FACTOR=$scale \
                    QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8 xvfb-run --auto-servernum \
                    --server-args="-screen 0 ${size}x24" "$bin/$journey" >"$folder.$journey.txt" 2>&1 ||
                    echo "$journey did not pass, see $folder.$journey.txt"
            done
            echo "$folder: $(ls "$folder" | wc -l) pictures"
        done
    done
done
