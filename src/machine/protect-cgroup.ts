// Docker, Podman, CRI-O and containerd name a scope after the container's hexadecimal id; the others have a folder for all of theirs.
const CONTAINER = /^(?:(?:docker|libpod|crio|cri-containerd)-[0-9a-f]{4,64}\.scope|docker|lxc|lxc\.payload\..+|kubepods|kubepods[-.].*|machine\.slice)$/

/**
 * The container that a control group belongs to, e.g. `docker-4f….scope`; empty for none. Folders are compared as a whole,
 * from their beginning.
 */
export function containerOf (cgroup: string): string {
  const folders = cgroup.split('/')
  const index = folders.findIndex(folder => CONTAINER.test(folder))
  if (index === -1) return ''
  // `docker/<id>` and `machine.slice/<name>.scope` name the container one level further down.
  return folders.slice(index, index + 2).join('/')
}

/** Whether a control group is that of a service of the system, not of a user's session. */
export function isSystemService (cgroup: string): boolean {
  return cgroup.split('/')[1] === 'system.slice'
}
