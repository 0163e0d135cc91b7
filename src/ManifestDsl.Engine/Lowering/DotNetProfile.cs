using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Lowering;

/// <summary>
/// What is usual for a container that runs .NET, where the declaration says nothing about it; docs/dotnet.md has the
/// reasons and the sources.
/// </summary>
internal sealed class DotNetProfile(MapNode container, LoweringContext context)
{
    /// <summary>Name of the DSL type of such containers.</summary>
    public const string Type = "DotNetContainer";

    private const long Port = 8080;
    private const long User = 1654;
    private const string Temporary = "/tmp";

    /// <summary>Variables by which a program listens elsewhere than on the port of the images.</summary>
    private static readonly string[] ListenVariables =
        ["ASPNETCORE_URLS", "ASPNETCORE_HTTP_PORTS", "ASPNETCORE_HTTPS_PORTS", "DOTNET_URLS", "DOTNET_HTTP_PORTS", "DOTNET_HTTPS_PORTS", "URLS", "HTTP_PORTS", "HTTPS_PORTS"];

    /// <summary>Variables that say what is to be diagnosed, and how.</summary>
    private static readonly string[] DiagnosticVariables =
        ["DOTNET_EnableDiagnostics", "COMPlus_EnableDiagnostics", "DOTNET_EnableDiagnostics_IPC", "DOTNET_EnableDiagnostics_Debugger", "DOTNET_EnableDiagnostics_Profiler", "DOTNET_DiagnosticPorts"];

    private readonly Provenance _at = container.Provenance;
    private readonly MapNode? _overrides = PartLowering.Property(container, "Overrides") as MapNode;
    private readonly bool _isWindows = IsWindows(context.Declaration);

    /// <summary>Sets the fields that nothing was written about.</summary>
    public void Fill(MapBuilder target)
    {
        if (Serves() && !target.Contains("ports") && _overrides?["ports"] is null && !Names(ListenVariables))
        {
            target.Set("ports", new ListNode([Entry(("name", ScalarNode.FromText("http", _at)), ("containerPort", ScalarNode.FromInteger(Port, _at)))], _at));
        }

        if (Diagnostics() is var (name, value) && Environment(target) is { } variables)
        {
            target.Set("env", new ListNode(variables.Add(Entry(("name", ScalarNode.FromText(name, _at)), ("value", value))), _at));
        }

        if (!_isWindows && !HasUser() && DotNetImages.HasAppUser(ImageLowering.TextOf(container)))
        {
            target.At(["securityContext"])?.Set("runAsUser", ScalarNode.FromInteger(User, _at));
        }
    }

    /// <summary>The paths that the runtime writes to and that nothing may be mounted at yet.</summary>
    public IEnumerable<ManifestNode> WritablePaths()
    {
        if (_isWindows || PartLowering.Property(container, "ReadOnlyRootFilesystem") is ScalarNode { AsBoolean: false })
        {
            yield break;
        }

        if (!IsMounted(Temporary))
        {
            yield return ScalarNode.FromText(Temporary, _at);
        }

        // What is unknown is carried along once: as the variable, if there is one.
        if (PartLowering.Property(container, "DiagnosticsPath") is { } node
            && (node is ScalarNode { AsText: { } path } ? !IsMounted(path) : Diagnostics() is null))
        {
            yield return node;
        }
    }

    private static bool IsWindows(MapNode declaration) =>
        declaration.Text("OperatingSystem") == "windows" || declaration.Map("NodeSelector")?.Text("kubernetes.io/os") == "windows";

    /// <summary>Jobs and init containers end, and so serve nobody.</summary>
    private bool Serves()
    {
        if (context.Declaration.Type?.Kind is "Job" or "CronJob")
        {
            return false;
        }

        foreach (var init in context.Declaration.List("InitContainers")?.Items ?? [])
        {
            if (ReferenceEquals(init, container))
            {
                return container.Text("RestartPolicy") == "Always";
            }
        }

        return true;
    }

    /// <summary>The variable that switches diagnostics off, or the one that says where they are; null when something is written about it.</summary>
    private (string Name, ManifestNode Value)? Diagnostics()
    {
        if (PartLowering.Property(container, "DiagnosticsPath") is { } path)
        {
            // TMPDIR is where the runtime opens the port, and /tmp is what it takes without one.
            return path is ScalarNode { AsText: Temporary } || Names("TMPDIR") ? null : ("TMPDIR", path);
        }

        return Names(DiagnosticVariables) ? null : ("DOTNET_EnableDiagnostics", ScalarNode.FromText("0", _at));
    }

    /// <summary>The variables that are there; null when they cannot be known.</summary>
    private static ImmutableArray<ManifestNode>? Environment(MapBuilder target) => target.Find("env") switch
    {
        null => [],
        ListNode list => list.Items,
        _ => null,
    };

    private bool Names(params string[] variables)
    {
        foreach (var name in variables)
        {
            if ((PartLowering.Property(container, "Env") as MapNode)?.Contains(name) == true || NameSearch.MayContain(_overrides?["env"], name, "name"))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasUser() =>
        PartLowering.Property(container, "User") is not null
        || PartLowering.Property(context.Declaration, "User") is not null
        || _overrides?.Find("securityContext", "runAsUser") is not null
        || context.Declaration.Map("Overrides")?.Find([.. PodTemplatePath.Of(context.Declaration.Type), "spec", "securityContext", "runAsUser"]) is not null;

    private bool IsMounted(string path) => NameSearch.MayContain(_overrides?["volumeMounts"], path, "mountPath");

    private MapNode Entry(params (string Field, ManifestNode Value)[] fields)
    {
        var entries = ImmutableArray.CreateBuilder<MapEntry>(fields.Length);
        foreach (var (field, value) in fields)
        {
            entries.Add(new MapEntry(field, value, _at));
        }

        return new MapNode(entries.MoveToImmutable(), _at);
    }
}
