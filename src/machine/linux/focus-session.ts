export type Session =
  | { readonly kind: 'sway' | 'hyprland' | 'kde-wayland' | 'x11' }
  | { readonly kind: 'opaque', readonly reason: string }

/**
 * Which window system to ask, out of the environment of the session. Under Wayland `DISPLAY` is set too, but what
 * answers there knows only old X11 programs and goes on naming one of them while another window has the keyboard: it
 * is never asked.
 */
export function sessionOf (env: Readonly<Record<string, string | undefined>>): Session {
  const isSet = (name: string): boolean => (env[name] ?? '') !== ''
  if (isSet('SWAYSOCK')) return { kind: 'sway' }
  if (isSet('HYPRLAND_INSTANCE_SIGNATURE')) return { kind: 'hyprland' }
  const desktops = (env['XDG_CURRENT_DESKTOP'] ?? '').toLowerCase().split(':')
  if (isSet('WAYLAND_DISPLAY') && desktops.includes('kde')) return { kind: 'kde-wayland' }
  if (isSet('WAYLAND_DISPLAY') && desktops.includes('gnome')) return { kind: 'opaque', reason: 'GNOME on Wayland does not tell which window is in front' }
  if (isSet('WAYLAND_DISPLAY')) return { kind: 'opaque', reason: 'this Wayland compositor does not tell which window is in front' }
  return isSet('DISPLAY') ? { kind: 'x11' } : { kind: 'opaque', reason: 'there is no graphical session in the environment' }
}
