using System.Runtime.InteropServices;
using QuoteMiner.Cli;

using var cancellation = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
{
    // The second Ctrl-C ends the process whatever it does.
    signal.Cancel = !cancellation.IsCancellationRequested;
    cancellation.Cancel();
});

return await QuoteMinerApplication.RunAsync(
    args, Console.OpenStandardInput(), StandardOutput.Open(), Console.Error, cancellation.Token);
