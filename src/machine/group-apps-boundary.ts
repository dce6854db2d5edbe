import type { ProcessSample } from './process.js'

// Whatever these start is somebody else's: the person at a prompt, a session, a service manager.
const BOUNDARIES: ReadonlySet<string> = new Set([
  'sh', 'bash', 'zsh', 'fish', 'dash', 'ash', 'ksh', 'mksh', 'tcsh', 'csh', 'nu', 'elvish', 'xonsh', 'pwsh', 'busybox',
  'gnome-terminal-server', 'kgx', 'ptyxis', 'konsole', 'kitty', 'alacritty', 'wezterm-gui', 'wezterm-mux-server', 'foot', 'footclient',
  'xterm', 'urxvt', 'st', 'tilix', 'terminology', 'xfce4-terminal', 'ghostty', 'Terminal', 'iTerm2', 'Hyper', 'Warp',
  'tmux', 'screen', 'zellij', 'dtach', 'mosh-server', 'sshd', 'sshd-session', 'login', 'su', 'sudo', 'doas', 'pkexec', 'runuser', 'setpriv',
  'init', 'systemd', 'launchd', 'launchd_sim', 'dockerd', 'containerd', 'containerd-shim-runc-v2', 'conmon', 'crond', 'cron', 'atd'
])

/** Whether a process ends the family of its ancestors: what it starts belongs to none of them. */
export function isBoundary ({ pid, name, kernelThread }: ProcessSample): boolean {
  return pid <= 1 || kernelThread || BOUNDARIES.has(name)
}
