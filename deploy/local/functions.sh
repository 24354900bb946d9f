# What up, down and reset have in common. Plain enough for the bash 3.2 of a Mac.

# Says a sentence and leaves.
refuse() {
  echo "$1" >&2
  exit 1
}

# The feature release of a JDK's home, such as 17; nothing for what is not a JDK.
jdk_release() {
  [ -n "$1" ] && [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
  local version=""
  if [ -r "$1/release" ]; then
    version=$(sed -n 's/^JAVA_VERSION="\([^"]*\)".*/\1/p' "$1/release")
  fi
  if [ -z "$version" ]; then
    version=$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/\1/p' | head -n 1)
  fi
  version=${version#1.}
  echo "$version" | sed 's/[^0-9].*//'
}

# Every place where people keep their JDKs, one a line.
jdk_candidates() {
  [ -n "${JAVA_HOME:-}" ] && echo "$JAVA_HOME"
  local on_path
  on_path=$(command -v javac 2>/dev/null)
  if [ -n "$on_path" ]; then
    while [ -L "$on_path" ]; do
      local link
      link=$(readlink "$on_path")
      case "$link" in
        /*) on_path=$link ;;
        *) on_path=$(dirname "$on_path")/$link ;;
      esac
    done
    (cd "$(dirname "$on_path")/.." && pwd)
  fi
  local place
  for place in ${SAFEGUARDING_JDK_PLACES:-/usr/lib/jvm /usr/java /opt/java /opt/jdk "$HOME/.sdkman/candidates/java" "$HOME/.jdks" \
      /Library/Java/JavaVirtualMachines "$HOME/Library/Java/JavaVirtualMachines" /opt/homebrew/opt /usr/local/opt}; do
    local found
    for found in "$place"/*; do
      [ -x "$found/bin/javac" ] && echo "$found"
      [ -x "$found/Contents/Home/bin/javac" ] && echo "$found/Contents/Home"
      [ -x "$found/libexec/openjdk.jdk/Contents/Home/bin/javac" ] && echo "$found/libexec/openjdk.jdk/Contents/Home"
    done
  done
  return 0
}

# The home of the newest JDK that is new enough; of equals, the first found.
newest_jdk() {
  local best="" best_release=16 candidate release
  while IFS= read -r candidate; do
    release=$(jdk_release "$candidate")
    if [ -n "$release" ] && [ "$release" -gt "$best_release" ]; then
      best=$candidate
      best_release=$release
    fi
  done <<EOF
$(jdk_candidates)
EOF
  echo "$best"
}

# The JDK for Maven: the one the user has chosen, if it is new enough, or else the newest.
build_jdk() {
  local release
  release=$(jdk_release "${JAVA_HOME:-}")
  if [ -n "$release" ] && [ "$release" -ge 17 ]; then
    echo "$JAVA_HOME"
    return
  fi
  local on_path
  on_path=$(unset JAVA_HOME; SAFEGUARDING_JDK_PLACES=/nowhere jdk_candidates | head -n 1)
  release=$(jdk_release "$on_path")
  if [ -n "$release" ] && [ "$release" -ge 17 ]; then
    echo "$on_path"
    return
  fi
  newest_jdk
}

# is_stale ARTIFACT STAMP SOURCE…: whether something of the sources is newer than both the artifact and the last build (which may have
# found nothing to do). A folder counts with its own time, so that a removed file is noticed.
is_stale() {
  local artifact=$1 stamp=$2 newer
  shift 2
  [ -e "$artifact" ] || return 0
  local reference=$artifact
  [ -e "$stamp" ] && [ "$stamp" -nt "$artifact" ] && reference=$stamp
  newer=$(find "$@" -newer "$reference" 2>/dev/null | head -n 1)
  [ -n "$newer" ]
}

# The modules of which something is not built, one a line.
stale_modules() {
  local root=$1 stamp="$1/deploy/local/target/up-built" module
  local kit="$root/service-kit/src/main $root/service-kit/pom.xml $root/pom.xml"
  if is_stale "$root/deploy/local/target/local-run-1.0.0.jar" "$stamp" "$root/deploy/local/src/main" "$root/deploy/local/pom.xml" "$root/pom.xml" \
      || [ ! -d "$root/deploy/local/target/kafka-libs" ] || [ ! -d "$root/deploy/local/target/launcher-libs" ] \
      || [ ! -d "$root/deploy/local/target/keycloak" ]; then
    echo deploy/local
  fi
  for module in referral-service disclosure-service agency-registry-service gateway; do
    # shellcheck disable=SC2086 # a list of paths without blanks inside the tree
    if is_stale "$root/$module/target/quarkus-app/quarkus-run.jar" "$stamp" "$root/$module/src/main" "$root/$module/pom.xml" $kit; then
      echo "$module"
    fi
  done
}

# Builds what is stale, with a line for each module that Maven comes to.
build_if_needed() {
  local root=$1 modules log="$1/deploy/local/target/up-build.log"
  modules=$(stale_modules "$root" | paste -sd, -)
  [ -z "$modules" ] && return 0
  command -v mvn >/dev/null 2>&1 || refuse "Maven is not installed, or not on the PATH: install Maven 3.8.7 or newer; it is needed to build $modules."
  echo "Building $modules; the first time Maven fetches what it needs, which takes some minutes."
  mkdir -p "$root/deploy/local/target"
  if ! (cd "$root" && JAVA_HOME=$(build_jdk) mvn -B -pl "$modules" -am package -Dmaven.test.skip=true 2>&1 \
      | tee "$log" | sed -n 's/^.*Building \(.*[0-9]\)  *\[\([0-9]*\)\/\([0-9]*\)\].*$/  \2 of \3  \1/p'; exit "${PIPESTATUS[0]}"); then
    grep -E '^\[ERROR\] [^\t ]' "$log" | head -n 12 >&2
    refuse "The build failed; all of Maven's output is in $log."
  fi
  touch "$root/deploy/local/target/up-built"
}

# launcher CLASS: the command line of a program of this module, in the array LAUNCHER.
launcher() {
  local target="$1/deploy/local/target" jdk
  jdk=$(newest_jdk)
  [ -n "$jdk" ] || refuse "No JDK 17 or newer was found: install one, or set JAVA_HOME to where it is."
  LAUNCHER=("$jdk/bin/java" -Xmx128m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dslf4j.internal.verbosity=ERROR
    -cp "$target/local-run-1.0.0.jar:$target/launcher-libs/*" "safeguarding.local.$2")
}
