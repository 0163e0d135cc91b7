using System.Text.RegularExpressions;
using ManifestDsl.MSBuild.Tests.Targets;

namespace ManifestDsl.Package.Tests.Workflow;

/// <summary>The rules that docs/ci.md says the workflow keeps. Each function yields what is against them.</summary>
internal static partial class WorkflowRules
{
    private static readonly string[] Gates = ["the pins are confirmed", "manifests were written", "every image has a report that the build reads", "findings were recorded"];

    public static string[] Complaints(WorkflowFile workflow) =>
    [
        .. Whole(workflow),
        .. workflow.Jobs.Values.SelectMany(Job),
        .. workflow.Jobs.Values.SelectMany(job => job.Steps).SelectMany(Step),
        .. Scanner(workflow.Build),
        .. FailsClosed(workflow.Build),
    ];

    private static IEnumerable<string> Whole(WorkflowFile workflow)
    {
        foreach (var trigger in workflow.Triggers.Except(["push", "pull_request", "schedule", "workflow_dispatch"]))
        {
            yield return $"the trigger {trigger}";
        }

        if (workflow.Permissions is not { Count: 0 })
        {
            yield return "permissions for all jobs";
        }

        if (!workflow.Keys.Contains("concurrency"))
        {
            yield return "no concurrency";
        }

        if (workflow.Text.Contains("secrets.", StringComparison.Ordinal))
        {
            yield return "a secret";
        }

        foreach (var name in workflow.Environment.Keys.Where(name => name.StartsWith("TRIVY_", StringComparison.Ordinal)))
        {
            yield return $"{name}, which Trivy takes for an option of its own";
        }
    }

    private static IEnumerable<string> Job(WorkflowJob job)
    {
        if (!int.TryParse(job.Timeout, out var minutes) || minutes is < 1 or > 60)
        {
            yield return $"{job.Name} has no timeout";
        }

        if (job.Permissions is null)
        {
            yield return $"{job.Name} says no permissions";
            yield break;
        }

        foreach (var (name, access) in job.Permissions.Where(permission => permission.Value != "read"))
        {
            if ((name, access) != ("security-events", "write"))
            {
                yield return $"{job.Name} may {access} {name}";
            }
            else if (job.Steps.Any(step => step.Run.Length > 0))
            {
                yield return $"{job.Name} may write and runs scripts";
            }
            else if (!job.Condition.Contains("github.event.pull_request.head.repo.full_name == github.repository", StringComparison.Ordinal))
            {
                yield return $"{job.Name} writes in pull requests from forks, which cannot";
            }
        }
    }

    private static IEnumerable<string> Step(WorkflowStep step)
    {
        if (step.Uses.Length > 0 && !Pinned().IsMatch(step.Uses))
        {
            yield return $"{step.Uses} is not pinned";
        }

        if (step.Uses.StartsWith("actions/checkout@", StringComparison.Ordinal) && step.With.GetValueOrDefault("persist-credentials") != "false")
        {
            yield return $"{step.Name} keeps the token";
        }

        if (step.Uses.StartsWith("actions/upload-artifact@", StringComparison.Ordinal) && step.With.GetValueOrDefault("if-no-files-found") is not ("error" or "warn"))
        {
            yield return $"{step.Name} passes without files";
        }

        if (step.Keys.Contains("continue-on-error"))
        {
            yield return $"{step.Name} goes on after an error";
        }

        foreach (var value in step.Environment.Values.Where(value => value.Contains("${{", StringComparison.Ordinal) && !OutputOfStep().IsMatch(value)))
        {
            yield return $"{step.Name} takes {value}";
        }

        if (step.Run.Length == 0)
        {
            yield break;
        }

        if (step.Run.Contains("${{", StringComparison.Ordinal))
        {
            yield return $"{step.Name} has an expression in its script";
        }

        if (!step.Run.StartsWith("set -euo pipefail\n", StringComparison.Ordinal))
        {
            yield return $"{step.Name} goes on after a failed command";
        }

        if (Dotnet.RunProgram("bash", Path.GetTempPath(), null, "-n", "-c", step.Run).ExitCode != 0)
        {
            yield return $"{step.Name} is no script";
        }
    }

    private static IEnumerable<string> Scanner(WorkflowJob job)
    {
        var get = job.Steps.SingleOrDefault(step => step.Run.Contains("curl ", StringComparison.Ordinal))?.Run ?? "";
        if (!InOrder(get, "curl --fail ", "$SCANNER_SHA256  $archive", "sha256sum --check --strict", "tar -x"))
        {
            yield return "the scanner is unpacked before its checksum is compared";
        }

        var got = job.IndexOf(step => step.Run == get);
        if (get.Length == 0 || job.IndexOf(step => step.Run.Contains("/scanner", StringComparison.Ordinal)) != got)
        {
            yield return "the scanner is used before it is downloaded";
        }
    }

    /// <summary>All gates are there, nothing steps over them, and the manifests come out last.</summary>
    private static IEnumerable<string> FailsClosed(WorkflowJob job)
    {
        foreach (var gate in Gates.Except(job.Steps.Where(step => step.IsGate).Select(step => step.Name["Gate: ".Length..])))
        {
            yield return $"no gate '{gate}'";
        }

        foreach (var step in job.Steps.Where(step => step.Condition.Length > 0 && (step.Run.Length > 0 || step.With.GetValueOrDefault("name") == "manifests")))
        {
            yield return $"{step.Name} has a condition";
        }

        var manifests = job.IndexOf(step => step.With.GetValueOrDefault("name") == "manifests");
        if (manifests < 0 || job.Steps.Skip(manifests).Any(step => step.IsGate))
        {
            yield return "the manifests come out before all gates are passed";
        }

        if (!job.Steps.Any(step => step.Run.Contains(" -warnaserror", StringComparison.Ordinal)))
        {
            yield return "findings do not fail the build";
        }
    }

    private static bool InOrder(string text, params string[] parts)
    {
        var from = 0;
        foreach (var part in parts)
        {
            var found = text.IndexOf(part, from, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            from = found + part.Length;
        }

        return true;
    }

    [GeneratedRegex("^[a-z-]+/[a-z-]+(/[a-z-]+)?@[0-9a-f]{40}$")]
    private static partial Regex Pinned();

    [GeneratedRegex(@"^\$\{\{ steps\.[a-z]+\.outputs\.[a-z]+ \}\}$")]
    private static partial Regex OutputOfStep();
}
