// Lines that Chromium prints on machines without a session bus or a graphics card: true, harmless, and frightening.

const NOISY_SOURCES = /^\[\d+:\d{4}\/\d{6}\.\d+:(?:ERROR|WARNING|INFO):(?:.*\/)?(?:bus|object_proxy|dbus_\w+|viz_main_impl|gpu_\w+|command_buffer_\w+|gl_\w+|gles2_\w+|vulkan_\w+|angle_\w+|egl_\w+|x11_\w+|vaapi_\w+|sandbox_linux|network_service_instance_impl|v8_initializer|atom_cache|browser_main_loop)\.(?:cc|mm)[(:]/;
const NOISY_LIBRARIES = /^(?:\(.*\): )?(?:Gtk-(?:Message|WARNING)|dconf-(?:CRITICAL|WARNING)|libva (?:info|error)|MESA|Failed to connect to the bus|Xlib: |XIO: |X connection to :)|^\s+after \d+ requests \(\d+ known processed\)|^Warning: loader_|^$/;

/** Whether a line of standard error says nothing about Amends. @param {string} line */
export const isChromiumNoise = (line) => NOISY_SOURCES.test(line) || NOISY_LIBRARIES.test(line);
