#!/bin/bash
# Second stage of a lab server with systemd, in place of boot-system.sh, in the namespaces that boot-network.sh made:
# the root directory is an overlay over an installed Debian, and systemd-nspawn starts it. A server that reboots ends
# its systemd-nspawn, which is then started again. Arguments: the server's folder (see boot-system.sh; here `tree` names
# the Debian, `machine` the container). Says BOOT at each start; ends, and all with it, when its input does.
set -eu
folder=$1
exec 3<&0 </dev/null
# The new processes are to be seen, with the numbers of this namespace.
mount -t proc proc /proc

layers=$folder/layers
mkdir "$layers"
size=$(cat "$folder/disk-size")
mount -t tmpfs -o "mode=0755${size:+,size=$size}" lab "$layers"
cd "$layers"
mkdir upper work root
while read -r path; do
  mkdir -p "upper${path%/*}"
  [ ! -e "$(cat "$folder/tree")$path" ] || mknod "upper$path" c 0 0
done <"$folder/hidden"
mount -t overlay -o "lowerdir=$(cat "$folder/tree"),upperdir=upper,workdir=work" overlay root
cp -a --remove-destination "$folder/seed/." root/

machine=$(cat "$folder/machine")
(
  while :; do
    echo BOOT
    systemd-nspawn --quiet --directory=root --boot --register=no --keep-unit --machine="$machine" \
      --resolv-conf=off --timezone=off --link-journal=no --console=read-only \
      --network-namespace-path=/proc/$$/ns/net </dev/null 2>&1 | sed 's/^/  /' || true
  done
) 3<&- &
cat <&3 >/dev/null
