using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.PodPolicies.Checks;

/// <summary>The pod does not share a namespace of its node.</summary>
internal sealed class HostNamespaceControl : PodControl
{
    private readonly string _instead;
    private readonly Func<PodPolicy, bool?> _read;

    private HostNamespaceControl(string name, string instead, Func<PodPolicy, bool?> read)
        : base(name)
    {
        _instead = instead;
        _read = read;
    }

    public static HostNamespaceControl Network() =>
        new(PodControls.HostNetwork, "remove it and reach the pod through a Service", static policy => policy.HostNetwork);

    public static HostNamespaceControl Pid() =>
        new(PodControls.HostPID, "remove it, and use shareProcessNamespace where containers of one pod must see each other", static policy => policy.HostPID);

    public static HostNamespaceControl Ipc() => new(PodControls.HostIPC, "remove it", static policy => policy.HostIPC);

    protected override bool IsControlled(PodPolicy policy) => _read(policy) == false;

    protected override void Check(PodPolicy policy, Workload workload, ControlFindings found) => found.IfTrue(
        null,
        EffectiveSetting.Of(workload.PodSpec[Name], SettingOrigin.Pod),
        $"has {Name} set to true",
        _instead,
        FieldEdit.Replace(Name, "false") with { NeedsReview = true });
}
