namespace ManifestDsl.MSBuild.Tests.Targets;

/// <summary>What a dotnet command said.</summary>
public sealed record DotnetResult(int ExitCode, string Output)
{
    public DotnetResult Succeeded()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }

    public DotnetResult FailedAtAll()
    {
        Assert.True(ExitCode != 0, Output);
        return this;
    }

    /// <summary>The build failed, and with no other error than this.</summary>
    public DotnetResult FailedWith(string code)
    {
        Assert.True(ExitCode != 0, Output);
        Assert.Contains($"error {code}: ", Output);
        Assert.All(Lines.Where(line => line.Contains(": error ", StringComparison.Ordinal)), line => Assert.Contains($"error {code}: ", line));
        return this;
    }

    /// <summary>What the build said about files of the manifest folder: <c>demo/a.yaml</c>, <c>demo/b.yaml (removed)</c>.</summary>
    public string[] Reported(string manifestFolder)
    {
        var prefix = $"-> {manifestFolder}{Path.DirectorySeparatorChar}";
        return [.. Lines.Where(line => line.Contains(prefix, StringComparison.Ordinal))
            .Select(line => line[(line.IndexOf(prefix, StringComparison.Ordinal) + prefix.Length)..].Replace('\\', '/'))];
    }

    private string[] Lines => Output.Split('\n');
}
