#!/bin/sh
# First stage of a lab server, already in its own network namespace: the cable to the lab's bridge and the
# addresses, then the namespaces for mounts and processes. Arguments: owner's process number, bridge, name of the
# cable's end outside, IPv4 address, IPv6 address or '-', folder of the server, script of the next stage.
set -e
owner=$1 bridge=$2 cable=$3 v4=$4 v6=$5 folder=$6 next=$7
{
  echo "link set lo up"
  echo "link add eth0 type veth peer name $cable netns $owner"
} | ip -batch -
if [ "$v6" = - ]; then
  echo 1 >/proc/sys/net/ipv6/conf/eth0/disable_ipv6
else
  echo 0 >/proc/sys/net/ipv6/conf/eth0/disable_ipv6
  echo 0 >/proc/sys/net/ipv6/conf/lo/disable_ipv6
fi
{
  echo "link set eth0 addrgenmode none"
  echo "address add $v4/24 dev eth0"
  [ "$v6" = - ] || echo "address add $v6/64 dev eth0 nodad"
  echo "link set eth0 up"
} | ip -batch -
nsenter --target "$owner" --net ip link set "$cable" addrgenmode none master "$bridge" up
exec unshare --mount --pid --uts --ipc --fork --kill-child "$next" "$folder"
