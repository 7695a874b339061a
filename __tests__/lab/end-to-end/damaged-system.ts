/** Manual changes to accounts, disks, memory, jobs and containers. */
import type { Damage } from './damages';

export const system: readonly Damage[] = [
  {
    what: 'a unit that has failed',
    turnsRed: 'systemd',
    server: 'spare',
    plant: 'systemd-run --quiet --unit=strata-sabotage /bin/false; sleep 1',
    sound: '! systemctl is-failed --quiet strata-sabotage',
    undo: 'systemctl reset-failed strata-sabotage',
  },
  {
    what: 'a filesystem that is full',
    turnsRed: 'disks',
    server: 'spare',
    plant:
      'mkdir -p /mnt/small && mount -t tmpfs -o size=1m small /mnt/small && head -c 1m /dev/zero > /mnt/small/x; true',
    sound: '! mountpoint -q /mnt/small',
    undo: 'umount /mnt/small',
  },
  {
    what: 'no memory left',
    turnsRed: 'memory',
    server: 'spare',
    // A bind mount, because a process that really takes all memory would be killed before it is seen.
    plant: `sed 's/^MemAvailable:.*/MemAvailable: 1000 kB/' /proc/meminfo > /tmp/meminfo && mount --bind /tmp/meminfo /proc/meminfo`,
    sound: `! grep -q ' /proc/meminfo .*tmp/meminfo' /proc/self/mountinfo && ! grep -qx 'MemAvailable: 1000 kB' /proc/meminfo`,
    undo: 'umount /proc/meminfo',
  },
  {
    what: 'updates that wait for a restart since nine days',
    turnsRed: 'pending restart',
    server: 'spare',
    plant: `touch -d '9 days ago' /run/reboot-required`,
    sound: '! test -e /run/reboot-required',
    undo: 'rm /run/reboot-required',
  },
  {
    what: 'a sudoers file that everybody may change',
    turnsRed: 'sudo',
    server: 'spare',
    plant: 'chmod 0777 /etc/sudoers.d/90-strata',
    sound: 'test "$(stat -c %a /etc/sudoers.d/90-strata)" = 440',
  },
  {
    what: 'another server under a name of ours',
    turnsRed: 'names of servers',
    server: 'app-1',
    plant: `sed -i '1i 203.0.113.9 db-1' /etc/hosts`,
    sound: '! grep -q 203.0.113.9 /etc/hosts',
  },
  {
    what: 'a container stopped, and one that nobody described',
    turnsRed: 'containers',
    server: 'app-1',
    plant:
      'docker run --detach --name left-over --label com.docker.compose.project=old --label com.docker.compose.service=web strata/notes:1.0.0 sleep 600; docker stop $(docker ps --quiet --filter name=notes_)',
    sound:
      'docker ps --filter name=notes_ --format "{{.State}}" | grep -qx running && ! docker ps --all --format "{{.Names}}" | grep -qx left-over',
    undo: 'docker rm --force left-over',
  },
  {
    what: 'an app that the description does not have',
    turnsRed: 'apps that left',
    server: 'spare',
    plant: `mkdir -p /opt/left-over && echo '{"services": {}, "proxy": null}' > /opt/left-over/release.json`,
    sound: '! test -e /opt/left-over',
  },
  {
    what: 'nginx stopped, and not started at boot',
    turnsRed: 'nginx',
    server: 'app-1',
    plant: 'systemctl disable --now nginx',
    sound: 'systemctl is-enabled --quiet nginx && systemctl is-active --quiet nginx',
  },
];
