using System.Text.RegularExpressions;
using ManifestDsl.MSBuild.Tests;
using ManifestDsl.MSBuild.Tests.Targets;

namespace ManifestDsl.Package.Tests.Workflow;

/// <summary>
/// Runs the scripts of a workflow as GitHub does: one shell for each step, variables of the workflow and the step, outputs of earlier steps. The folder is the
/// checked-out repository. Programs in <c>bin</c> come before those of this machine.
/// </summary>
internal sealed partial class LocalRunner : IDisposable
{
    private const string Owner = "acme/shop";
    private readonly WorkflowFile workflow;
    private readonly Dictionary<string, string> outputs = [];

    public LocalRunner(WorkflowFile workflow)
    {
        this.workflow = workflow;
        Folder.Write("repository/" + MadeWorkflow.Path, workflow.Text);
        Folder.Write("temp/.keep", "");
        Directory.CreateDirectory(Folder["bin"]);
    }

    public TempFolder Folder { get; } = new();

    /// <summary>More variables, or other values.</summary>
    public Dictionary<string, string> Environment { get; } = [];

    /// <summary>What earlier steps put out, as <c>paths.manifests</c>.</summary>
    public IDictionary<string, string> Outputs => outputs;

    /// <summary>Puts a program in place of one of this machine.</summary>
    public void Provide(string program, string script)
    {
        Folder.Write("bin/" + program, "#!/bin/bash\nset -eu\n" + script);
        Dotnet.RunProgram("chmod", Folder.Root, null, "+x", "bin/" + program).Succeeded();
    }

    /// <summary>Runs one step of the job that builds.</summary>
    public DotnetResult Run(string step) => Run(workflow.Build[step]);

    /// <summary>Runs the scripts in order until one fails, and says the name of that one, or null.</summary>
    public string? RunAll(out string log)
    {
        log = "";
        foreach (var step in workflow.Build.Steps.Where(step => step.Run.Length > 0))
        {
            var result = Run(step);
            log += $"== {step.Name}\n{result.Output}\n";
            if (result.ExitCode != 0)
            {
                return step.Name;
            }
        }

        return null;
    }

    public void Dispose() => Folder.Dispose();

    private DotnetResult Run(WorkflowStep step)
    {
        Folder.Write("script.sh", step.Run);
        Folder.Write("output", "");
        var environment = new Dictionary<string, string>(workflow.Environment)
        {
            ["GITHUB_REPOSITORY"] = Owner,
            ["GITHUB_WORKFLOW_REF"] = $"{Owner}/{MadeWorkflow.Path}@refs/heads/main",
            ["GITHUB_OUTPUT"] = Folder["output"],
            ["RUNNER_TEMP"] = Folder["temp"],
            ["PATH"] = $"{Folder["bin"]}:{System.Environment.GetEnvironmentVariable("PATH")}",
        };
        foreach (var (name, value) in step.Environment)
        {
            environment[name] = Expression().Replace(value, match => outputs[match.Groups[1].Value + "." + match.Groups[2].Value]);
        }

        foreach (var (name, value) in Environment)
        {
            environment[name] = value;
        }

        var result = Dotnet.RunProgram("bash", Folder["repository"], environment, "--noprofile", "--norc", "-eo", "pipefail", Folder["script.sh"]);
        foreach (var line in Folder.Read("output").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            outputs[$"{step.Id}.{line[..line.IndexOf('=')]}"] = line[(line.IndexOf('=') + 1)..];
        }

        return result;
    }

    [GeneratedRegex(@"\$\{\{ steps\.([a-z]+)\.outputs\.([a-z]+) \}\}")]
    private static partial Regex Expression();
}
