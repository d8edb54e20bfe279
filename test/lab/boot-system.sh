#!/bin/bash
# Second stage of a lab server: process 1 of its namespaces. Builds the root directory, starts the services, says so,
# and waits; the namespaces end with it. Argument: the server's folder, which holds
#   hidden    paths of this machine that the server must not see, one a line
#   seed/     files laid over the root directory, with their owners and modes
#   services  commands that start the services, one a line
#   disk-size how much can be written, in the words of tmpfs(5); empty for as much as it gives
# It is bash because process 1 must collect orphans at once: a daemon that has died must not look alive.
set -eu
folder=$1
# proc(5): read here, before the new /proc hides it, this is our process number as the machine knows it.
read -r machine_pid _ </proc/self/stat
exec 3<&0 </dev/null

layers=$folder/layers
mkdir "$layers"
size=$(cat "$folder/disk-size")
mount -t tmpfs -o "mode=0755${size:+,size=$size}" lab "$layers"
cd "$layers"
mkdir upper work root
# Overlayfs: a character device 0/0 in the upper layer hides the path below it.
while read -r path; do
  parent=upper${path%/*}
  [ -d "$parent" ] || mkdir -p "$parent"
  mknod "upper$path" c 0 0
done <"$folder/hidden"
mount -t overlay -o lowerdir=/,upperdir=upper,workdir=work overlay root
# A link of this machine is replaced, not written through.
cp -a --remove-destination "$folder/seed/." root/

mount -t proc proc root/proc
mount -t tmpfs -o mode=0755 dev root/dev
mount -t tmpfs -o mode=0755 run root/run
mount -t tmpfs -o mode=1777 tmp root/tmp
cd root/dev
mkdir pts shm
mount -t devpts -o newinstance,ptmxmode=0666,mode=0620,gid=5 devpts pts
mknod -m 666 null c 1 3
mknod -m 666 zero c 1 5
mknod -m 666 full c 1 7
mknod -m 666 random c 1 8
mknod -m 666 urandom c 1 9
mknod -m 666 tty c 5 0
chmod 1777 shm
ln -s pts/ptmx ptmx
ln -s /proc/self/fd fd
ln -s /proc/self/fd/0 stdin
ln -s /proc/self/fd/1 stdout
ln -s /proc/self/fd/2 stderr
cd ..
mkdir -p run/lock run/sshd
chmod 1777 run/lock

cp "$folder/services" run/lab-services
hostname "$(cat etc/hostname)"
mkdir -p mnt
pivot_root . mnt
cd /
umount -l /mnt
exec <&- </dev/null

export PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
starting=()
while read -r service; do
  sh -c "$service" &
  starting+=($!)
done </run/lab-services
rm /run/lab-services
for service in "${starting[@]}"; do
  wait "$service"
done
echo "READY $machine_pid"
cat <&3 >/dev/null &
wait $!
