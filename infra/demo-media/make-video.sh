#!/usr/bin/env bash
# Makes the narrated film of the demo course from slides/ and narration.tsv: intro.mp4, intro.vi.vtt, intro-poster.jpg.
# Captions are timed by the sound clips themselves. Usage: make-video.sh [TARGET-FOLDER]
set -euo pipefail
export LC_ALL=C.UTF-8

here=$(cd "$(dirname "$0")" && pwd)
target=${1:-$here/../../backend/src/main/resources/demo/course/media}
voice=(-v vi -s 148 -p 40 -a 170 -g 1)          # Vietnamese, a little slower and lower than espeak-ng's own pace
rate=48000 lead=0.7 pause=0.45 turn=0.95 tail=1.6 fade=0.4 fps=25

missing=()
for need in espeak-ng:espeak-ng rsvg-convert:librsvg2-bin ffmpeg:ffmpeg fc-match:fontconfig; do
    command -v "${need%%:*}" >/dev/null || missing+=("${need##*:}")
done
if ((${#missing[@]})); then
    echo "This script needs programs that are not here. Install them with: apt-get install ${missing[*]}" >&2
    exit 1
fi
if [[ $(fc-match -f '%{family}' 'Be Vietnam Pro') != 'Be Vietnam Pro'* ]]; then
    echo "The font 'Be Vietnam Pro' is not installed; the slides are set in another one." >&2
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$target"

seconds_of() { ffprobe -v error -show_entries format=duration -of csv=p=0 "$1"; }
add() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.3f", a + b }'; }
stamp() { awk -v s="$1" 'BEGIN { printf "%02d:%02d:%06.3f", s / 3600, (s % 3600) / 60, s % 60 }'; }
silence() { ffmpeg -v error -f lavfi -i "anullsrc=r=$rate:cl=mono" -t "$1" -y "$2"; }

# Shows a slide up to one of its steps: what belongs to later steps is hidden by a style sheet.
draw() { # slide step picture
    local later=$(($2 + 1)) style="$work/step.css"
    : >"$style"
    for ((; later <= 9; later++)); do echo ".step$later { display: none }" >>"$style"; done
    rsvg-convert --stylesheet "$style" --width 1280 --height 720 "$here/slides/$1.svg" --output "$3"
}

speak() { # words clip
    espeak-ng "${voice[@]}" -w "$work/raw.wav" "$1"
    ffmpeg -v error -i "$work/raw.wav" -af \
        "silenceremove=start_periods=1:start_threshold=-50dB,areverse,silenceremove=start_periods=1:start_threshold=-50dB,areverse,highpass=f=90,lowpass=f=8500,acompressor=threshold=-20dB:ratio=3" \
        -ar "$rate" -ac 1 -y "$2"
}

silence "$lead" "$work/lead.wav"
echo "file lead.wav" >"$work/sounds.txt"
printf 'WEBVTT\n' >"$work/captions.vtt"
clock=$lead previous='' number=0
pictures=() starts=()

grep -v '^#' "$here/narration.tsv" >"$work/lines.tsv"
while IFS=$'\t' read -r slide step words spoken <&3; do
    number=$((number + 1))
    if [[ $slide.$step != "$previous" ]]; then
        # a new slide is given a longer breath before it than a new step
        if ((number > 1)) && [[ $slide != "${previous%.*}" ]]; then
            extra=$(add "$turn" "-$pause")
            silence "$extra" "$work/turn$number.wav"
            echo "file turn$number.wav" >>"$work/sounds.txt"
            clock=$(add "$clock" "$(seconds_of "$work/turn$number.wav")")
        fi
        draw "$slide" "$step" "$work/picture$number.png"
        pictures+=("$work/picture$number.png")
        starts+=("$( ((number == 1)) && echo 0 || add "$clock" "-0.25")")
        previous=$slide.$step
    fi
    speak "${spoken:-$words}" "$work/clip$number.wav"
    end=$(add "$clock" "$(seconds_of "$work/clip$number.wav")")
    printf '\n%d\n%s --> %s\n%s\n' "$number" "$(stamp "$clock")" "$(stamp "$(add "$end" 0.2)")" "$words" >>"$work/captions.vtt"
    silence "$pause" "$work/pause.wav"
    printf 'file clip%d.wav\nfile pause.wav\n' "$number" >>"$work/sounds.txt"
    clock=$(add "$end" "$(seconds_of "$work/pause.wav")")
done 3<"$work/lines.tsv"
total=$(add "$clock" "$tail")

ffmpeg -v error -f concat -safe 0 -i "$work/sounds.txt" -af "loudnorm=I=-17:TP=-1.5:LRA=9,aresample=$rate,aformat=channel_layouts=mono,apad=whole_dur=$total" -y "$work/sound.wav"

# Pictures follow one another with a short cross-fade that begins where the next one starts.
inputs=() graph='' last='[0:v]'
for i in "${!pictures[@]}"; do
    until=${starts[i + 1]:-$total}
    length=$(awk -v a="${starts[i]}" -v b="$until" -v f="$fade" 'BEGIN { printf "%.3f", b - a + f }')
    inputs+=(-loop 1 -framerate "$fps" -t "$length" -i "${pictures[i]}")
    if ((i > 0)); then
        graph+="$last[$i:v]xfade=transition=fade:duration=$fade:offset=${starts[i]}[v$i];"
        last="[v$i]"
    fi
done
ffmpeg -v error "${inputs[@]}" -i "$work/sound.wav" -filter_complex "${graph}${last}format=yuv420p[picture]" \
    -map '[picture]' -map "${#pictures[@]}:a" -t "$total" -r "$fps" \
    -c:v libx264 -preset slow -profile:v high -level 3.1 -crf 23 -tune stillimage -g 100 \
    -c:a aac -b:a 80k -ac 1 -movflags +faststart -map_metadata -1 -metadata:s:a:0 language=vie \
    -metadata title='Một hồ sơ, hai cách làm' -y "$target/intro.mp4"

ffmpeg -v error -i "$work/picture1.png" -q:v 3 -y "$target/intro-poster.jpg"
cp "$work/captions.vtt" "$target/intro.vi.vtt"
echo "intro.mp4: $(seconds_of "$target/intro.mp4") s, $(stat -c %s "$target/intro.mp4") bytes, $number captions"
