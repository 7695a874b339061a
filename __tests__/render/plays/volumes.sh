# Disks for volumes.yml, in a mount namespace of its own. Arguments: an empty folder, then the command that runs the play.
set -eu
folder=$1
shift
disks=
undo() {
  cd /
  umount --quiet "$folder/srv/data/nested" "$folder/srv/data" "$folder/srv/other" "$folder/srv/new" /etc || true
  for disk in $disks; do losetup --detach "$disk"; done
  chattr -R -i "$folder/srv" || true
}
trap undo EXIT
disk() {
  truncate --size 64M "$folder/$1.img"
  made=$(losetup --find --show "$folder/$1.img")
  disks="$disks $made"
  printf '%s %s\n' "$1" "$made" >>"$folder/disks"
}

cp --archive /etc "$folder/etc"
mount --bind "$folder/etc" /etc
echo 'proc /proc proc defaults 0 0' >/etc/fstab
for name in data nested swap partitioned raw empty; do disk "$name"; done
mkswap --quiet "$(sed -n 's/^swap //p' "$folder/disks")" >/dev/null
printf 'raw-data' | dd of="$folder/raw.img" conv=notrunc status=none
# One entry of a partition table, and the two bytes that end it.
printf '\000\000\000\000\203\000\000\000\000\010\000\000\000\010\000\000' | dd of="$folder/partitioned.img" bs=1 seek=446 conv=notrunc status=none
printf '\125\252' | dd of="$folder/partitioned.img" bs=1 seek=510 conv=notrunc status=none
"$@"
