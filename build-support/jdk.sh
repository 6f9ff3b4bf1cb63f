# Finds a JDK 25 in the places where JDKs usually are. Sourced by the scripts in the root.
# shellcheck shell=bash

jdk_candidates() {
  if [[ -n ${JAVA_HOME:-} ]]; then printf '%s\n' "$JAVA_HOME"; fi
  if [[ -n ${JAVA25_HOME:-} ]]; then printf '%s\n' "$JAVA25_HOME"; fi
  local place java
  for place in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/*jdk* \
    "${HOME:-/nonexistent}"/.jdks/* "${SDKMAN_DIR:-${HOME:-/nonexistent}/.sdkman}"/candidates/java/* \
    "${HOME:-/nonexistent}"/.local/share/mise/installs/java/* "${HOME:-/nonexistent}"/.asdf/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-/nonexistent}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home; do
    if [[ -d $place ]]; then printf '%s\n' "$place"; fi
  done
  if [[ -f ${HOME:-/nonexistent}/.m2/toolchains.xml ]]; then
    sed -n 's|.*<jdkHome>\(.*\)</jdkHome>.*|\1|p' "$HOME/.m2/toolchains.xml"
  fi
  if java=$(command -v java); then
    while [[ -L $java ]]; do
      place=$(readlink "$java")
      [[ $place == /* ]] || place=$(dirname "$java")/$place
      java=$place
    done
    dirname "$(dirname "$java")"
  fi
  if [[ -x /usr/libexec/java_home ]]; then /usr/libexec/java_home -v 25 2>/dev/null || true; fi
}

# Prints the home of the first JDK 25 found; fails when there is none.
find_jdk() {
  local candidate line
  while IFS= read -r candidate; do
    [[ -x $candidate/bin/javac && -r $candidate/release ]] || continue
    while IFS= read -r line; do
      case $line in
        'JAVA_VERSION="25"' | 'JAVA_VERSION="25.'*)
          printf '%s\n' "$candidate"
          return 0
          ;;
      esac
    done <"$candidate/release"
  done < <(jdk_candidates)
  return 1
}

jdk_advice() {
  cat <<'TEXT'
No JDK 25 was found (looked at JAVA_HOME, JAVA25_HOME, /usr/lib/jvm, /opt, ~/.jdks, SDKMAN, mise, asdf, ~/.m2/toolchains.xml and macOS' java_home).
Get one, for example:
  any system      https://adoptium.net/temurin/releases/?version=25
  SDKMAN          sdk install java 25-tem
  Debian, Ubuntu  apt-get install temurin-25-jdk   (from Adoptium's package source), or openjdk-25-jdk where the release has it
  macOS           brew install openjdk@25
The default `java` may stay what it is; a JDK 25 beside it is enough.
TEXT
}
