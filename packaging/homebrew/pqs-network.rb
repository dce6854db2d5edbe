# What @url@, @sha256@ and the version stand for is filled in by write-formula.mjs.
class PqsNetwork < Formula
  desc "Learns which settings save energy on this laptop, and shares the proof"
  url "@url@"
  version "@version@"
  sha256 "@sha256@"
  license "MIT"

  depends_on "node"

  def install
    system "npm", "install", *std_npm_args
    bin.install_symlink libexec.glob("bin/*")
    man1.install_symlink libexec.glob("share/man/man1/*")
  end

  # The same choices as launchd/pqsd.plist and systemd/pqsd.service, as far as Homebrew has a word for them.
  service do
    run [Formula["node"].opt_bin/"node", opt_libexec/"lib/node_modules/pqs-network/dist/main.js", "run"]
    # Homebrew writes no Restart= for successful_exit on Linux.
    if OS.mac?
      keep_alive successful_exit: false
    else
      keep_alive crashed: true
    end
    process_type :standard
    throttle_interval 30
    environment_variables PATH: std_service_path_env
    log_path var/"log/pqsd.log"
    error_log_path var/"log/pqsd.log"
  end

  def caveats
    <<~EOS
      Before brew uninstall, let go of everything that is held down:
        brew services stop pqs-network && pqsd revert
      What was learned stays in ~/.pqs; pqsd uninstall --purge deletes it while the program is still there.
    EOS
  end

  test do
    assert_match version.to_s, shell_output("#{bin}/pqsd --version")
  end
end
