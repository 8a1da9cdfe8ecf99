using System.Runtime.InteropServices;
using QuoteMiner.Cli;

using var cancellation = new CancellationTokenSource();
var interrupted = ExitCode.Interrupted;
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);

var code = await QuoteMinerApplication.RunAsync(
    args, Console.OpenStandardInput(), StandardOutput.Open(), Console.Error, cancellation.Token, TerminalSettings.Detect());
return code == ExitCode.Interrupted ? interrupted : code;

void Stop(PosixSignalContext signal)
{
    // The second signal ends the process whatever it does.
    signal.Cancel = !cancellation.IsCancellationRequested;
    interrupted = signal.Signal == PosixSignal.SIGTERM ? ExitCode.Terminated : ExitCode.Interrupted;
    cancellation.Cancel();
}
