using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace ManifestDsl.MSBuild.Scanning;

/// <summary>How a program ended.</summary>
internal enum ProcessEnd
{
    /// <summary>By itself: the exit code says how.</summary>
    Exited,

    /// <summary>It was never started: the output says why.</summary>
    NotStarted,

    /// <summary>It took too long and was stopped.</summary>
    TimedOut,

    /// <summary>The build was cancelled and it was stopped.</summary>
    Cancelled,
}

/// <summary>What became of a program.</summary>
/// <param name="End">How it ended.</param>
/// <param name="ExitCode">Its exit code; 0 when it did not end by itself.</param>
/// <param name="Errors">The end of what it wrote to its error output, or to its output when that is empty.</param>
internal sealed record ProcessResult(ProcessEnd End, int ExitCode, string Errors);

/// <summary>Runs a program and everything that it starts, for no longer than it may take.</summary>
internal static class ChildProcess
{
    /// <summary>Processes that the program has left behind may hold its outputs open.</summary>
    private static readonly TimeSpan PatienceWithReaders = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan PatienceWithKilled = TimeSpan.FromSeconds(5);

    // In .NET, not in .NET Framework, whose MSBuild loads this assembly too.
    private static readonly MethodInfo? KillTree = typeof(Process).GetMethod("Kill", [typeof(bool)]);

    /// <param name="file">The full path of the program.</param>
    /// <param name="arguments">Its arguments, as <see cref="CommandLine"/> writes them.</param>
    /// <param name="folder">The folder to run it in.</param>
    /// <param name="timeout">How long it may take.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static ProcessResult Run(string file, string arguments, string folder, TimeSpan timeout, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return new ProcessResult(ProcessEnd.Cancelled, 0, "");
        }

        using var process = new Process
        {
            StartInfo = new ProcessStartInfo(file, arguments)
            {
                WorkingDirectory = folder,
                UseShellExecute = false,
                CreateNoWindow = true,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
            EnableRaisingEvents = true,
        };
        using var exited = new ManualResetEvent(false);
        process.Exited += (_, _) => Signal(exited);
        try
        {
            process.Start();
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException || FileErrors.Covers(e))
        {
            return new ProcessResult(ProcessEnd.NotStarted, 0, e.Message);
        }

        // Nobody is there to answer a question.
        process.StandardInput.Close();
        var errors = new OutputTail(process.StandardError);
        var output = new OutputTail(process.StandardOutput);
        var end = WaitHandle.WaitAny([exited, cancellationToken.WaitHandle], timeout) switch
        {
            0 => ProcessEnd.Exited,
            1 => ProcessEnd.Cancelled,
            _ => ProcessEnd.TimedOut,
        };
        if (end != ProcessEnd.Exited)
        {
            Kill(process);
        }

        var tail = errors.Read(PatienceWithReaders);
        return new ProcessResult(end, end == ProcessEnd.Exited ? process.ExitCode : 0, tail.Length > 0 ? tail : output.Read(PatienceWithReaders));
    }

    private static void Signal(ManualResetEvent exited)
    {
        try
        {
            exited.Set();
        }
        catch (ObjectDisposedException)
        {
            // It was stopped, and nobody waits any more.
        }
    }

    private static void Kill(Process process)
    {
        try
        {
            if (KillTree is not null)
            {
                KillTree.Invoke(process, [true]);
            }
            else
            {
                using var killer = Process.Start(new ProcessStartInfo(
                    Path.Combine(Environment.SystemDirectory, "taskkill.exe"), "/T /F /PID " + process.Id.ToString(CultureInfo.InvariantCulture))
                {
                    UseShellExecute = false,
                    CreateNoWindow = true,
                });
                killer?.WaitForExit();
            }
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception or TargetInvocationException || FileErrors.Covers(e))
        {
            // It has ended in the meantime, or cannot be stopped: the result is the same.
        }

        process.WaitForExit((int)PatienceWithKilled.TotalMilliseconds);
    }
}
