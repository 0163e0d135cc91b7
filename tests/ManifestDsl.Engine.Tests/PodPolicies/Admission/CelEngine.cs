using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using ManifestDsl.Engine.Tests.Policy.Documentation;

namespace ManifestDsl.Engine.Tests.PodPolicies.Admission;

/// <summary>The CEL engine of the folder Cel, in a process that evaluates a whole batch.</summary>
internal static class CelEngine
{
    private const string Install = "npm ci --prefix tests/ManifestDsl.Engine.Tests/Cel";

    private static string Folder => Repository.PathOf("tests", "ManifestDsl.Engine.Tests", "Cel");

    /// <summary>Evaluates policies on requests.</summary>
    /// <param name="policies">The spec of each ValidatingAdmissionPolicy, and the requests that it is evaluated on, by their place.</param>
    /// <param name="requests">The requests, as the script wants them.</param>
    public static CelBatch Evaluate(IEnumerable<(JsonNode Spec, int[] Requests)> policies, IEnumerable<JsonObject> requests)
    {
        Assert.True(Directory.Exists(Path.Combine(Folder, "node_modules", "@bufbuild", "cel")), $"The CEL engine is not installed: run {Install}");
        var batch = new JsonObject
        {
            ["policies"] = new JsonArray([.. policies.Select(static policy => new JsonObject { ["spec"] = policy.Spec, ["requests"] = JsonSerializer.SerializeToNode(policy.Requests) })]),
            ["requests"] = new JsonArray([.. requests]),
        };
        return JsonSerializer.Deserialize<CelBatch>(Run(batch.ToJsonString()), JsonSerializerOptions.Web)!;
    }

    private static string Run(string input)
    {
        using var process = Start();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        try
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended without reading: what it wrote says why.
        }

        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"The CEL engine failed: {error.Result}");
        return output.Result;
    }

    private static Process Start()
    {
        var start = new ProcessStartInfo("node", ["evaluate.mjs"])
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            throw new InvalidOperationException($"Node.js 20 or later is needed to evaluate CEL expressions ({exception.Message}). With it, run {Install}", exception);
        }
    }
}

/// <summary>What the engine says of a batch.</summary>
/// <param name="Results">For each policy and each of its requests; null where a match condition excludes it.</param>
/// <param name="Evaluations">How many expressions were evaluated.</param>
internal sealed record CelBatch(CelResult?[][] Results, int Evaluations);

/// <summary>What a policy says of a request.</summary>
/// <param name="Failed">The messages of the validations that do not hold, by their place in the policy.</param>
/// <param name="Errors">What went wrong.</param>
internal sealed record CelResult(Dictionary<int, string> Failed, string[] Errors);
