using System.Runtime.InteropServices;

namespace StyleLint.Cli.Watching;

/// <summary>Ctrl+C and a system's request to end.</summary>
internal sealed class StopSignals : IDisposable
{
    private readonly PosixSignalRegistration interrupt;
    private readonly PosixSignalRegistration terminate;

    private StopSignals(Action stop)
    {
        interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Handle);
        terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Handle);

        void Handle(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stop();
        }
    }

    /// <summary>Runs an action when one of the signals comes, instead of ending the program.</summary>
    public static IDisposable On(Action stop) => new StopSignals(stop);

    /// <summary>Leaves the signals to the system again.</summary>
    public void Dispose()
    {
        interrupt.Dispose();
        terminate.Dispose();
    }
}
