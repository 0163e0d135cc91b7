using System.Text;

namespace ManifestDsl.MSBuild.Scanning;

/// <summary>Reads an output of a program to its end, so that the program is never held up, and keeps the last part of it.</summary>
internal sealed class OutputTail
{
    private const int Kept = 4000;
    private const int KeptLines = 10;

    private readonly StringBuilder text = new();
    private readonly Task reading;

    public OutputTail(StreamReader reader) => reading = Task.Factory.StartNew(() => Drain(reader), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    /// <summary>The last lines so far; waits for the end of the output, but not for long.</summary>
    public string Read(TimeSpan patience)
    {
        reading.Wait(patience);
        lock (text)
        {
            var lines = text.ToString().Replace("\r", "").Trim('\n', ' ').Split('\n');
            return string.Join("\n", lines.Skip(lines.Length - KeptLines));
        }
    }

    private void Drain(StreamReader reader)
    {
        var buffer = new char[4096];
        try
        {
            for (int count; (count = reader.Read(buffer, 0, buffer.Length)) > 0;)
            {
                lock (text)
                {
                    text.Append(buffer, 0, count);
                    if (text.Length > Kept * 2)
                    {
                        text.Remove(0, text.Length - Kept);
                    }
                }
            }
        }
        catch (Exception e) when (FileErrors.Covers(e) || e is ObjectDisposedException or InvalidOperationException)
        {
            // The program was stopped.
        }
    }
}
